/** Limits of snaps; visible to both sides. */
export const snapDefaults = {
  photosMost: 6,
  /** characters of a line about the photo */
  wordsMost: 200,
  /** characters of a place in words: 东门口, 3号楼前 */
  whereMost: 40,
  /** snaps of one person on one day */
  dayMost: 10,
  /** bytes of one photo when it leaves the phone: six are under 2 MB */
  photoBytes: 320 * 1024,
  /** boxes that hide something on one photo */
  boxesMost: 30,
  /** characters of what staff write to a sender */
  answerMost: 300,
  reasonMost: 100,
  /** days for which an open matter is suggested to whoever wants to send the same */
  alikeDays: 30,
  /** days after an answer in which the sender may rate it or open it again; then it is settled by itself */
  rateDays: 14,
  /** times that one matter may be opened again */
  reopenMost: 5,
  /** hours after which whoever reviews is reminded of a picture whose check has not come back */
  checkHours: 24,
  /** days after which a decided snap's private originals are removed */
  originalDays: 180,
  /**
   * Where the district lies, in degrees (GCJ-02), with some kilometres of margin: a spot outside of it was taken by mistake. A visible
   * default, not a survey.
   */
  district: { west: 113.0, east: 113.6, south: 39.85, north: 40.35 },
} as const
