/** Limits of the stars; visible to both sides, every one of them ours to change, none the district's own rule. */
export const starsDefaults = {
  /** days that a quarter's last services have to be reviewed, before its stars are given */
  reviewDays: 7,
  /** days after a star was given within which it can be appealed against */
  appealDays: 45,
  /** days after a decision within which one can ask for a second one */
  objectDays: 15,
  /** quarters that a person's own page tells of */
  historyMost: 12,
} as const
