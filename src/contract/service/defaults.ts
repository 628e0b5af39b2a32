/** Limits of activities; visible to both sides, and every one of them ours to change, none the district's own rule. */
export const serviceDefaults = {
  titleMost: 30,
  spotMost: 60,
  aboutMost: 500,
  /** people that an activity takes; 0 is no limit */
  capacityMost: 1000,
  /** people on the waiting list of an activity */
  waiting: 20,
  waitingMost: 200,
  /** hours before the start until which people leave by themselves */
  cancelHours: 12,
  cancelHoursMost: 168,
  /** whoever has signed up by mistake may leave within so many minutes, also after that */
  mistakeMinutes: 10,
  leadersMost: 5,
  beneficiariesMost: 100_000,
  /** how long an activity may take */
  hoursMost: 24,
  /** how long before it begins it may be published */
  aheadDays: 400,
  /** activities that are published at once as a series */
  seriesMost: 26,
  /** hour of the evening before at which people are reminded, Asia/Shanghai */
  reminderHour: 18,
} as const
