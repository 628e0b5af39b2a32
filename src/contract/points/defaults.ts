/** Limits of the points; visible to both sides, every one of them ours to change, none the district's own rule. */
export const pointsDefaults = {
  /** days that what comes back after its time still lasts */
  graceDays: 30,
  /** days before points lapse at which their owner is told */
  noticeDays: 30,
  /** places that a board shows */
  boardMost: 30,
  /** days back for which a service can still be counted: the day's cap is remembered as long */
  countedDays: 400,
  /** rows that a preview of a rule looks at */
  previewMost: 50_000,
} as const
