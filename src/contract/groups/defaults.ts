/** Limits around groups; visible to both sides. */
export const groupDefaults = {
  /** hours for which a bind card can be used */
  cardHours: 24,
  /** characters of a group's name, as staff call it */
  nameMost: 20,
  /** characters of the text for a group */
  textMost: 500,
} as const
