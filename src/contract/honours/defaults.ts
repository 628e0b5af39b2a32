/** Limits of the honour board; visible to both sides. */
export const honourDefaults = {
  titleMost: 30,
  textMost: 600,
  nameMost: 20,
  /** days in which somebody may answer by the link that was sent */
  consentDays: 14,
  /** nominations of one person in a month */
  nominationsMost: 10,
  nominationWordsMost: 400,
  /** posts of a month that a place may choose */
  picksMost: 20,
  /** members of one place's 道德评议会 */
  councilMost: 15,
  /** posts that a screen at a station shows, and seconds for each */
  slidesMost: 20,
  slideSeconds: 12,
  reasonMost: 100,
} as const
