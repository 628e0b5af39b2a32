/** Limits of service hours 志愿时长; visible to both sides, every one of them ours to change, none the district's own rule. */
export const hoursDefaults = {
  /** minutes before the start from which people sign in; what counts begins with the activity */
  earlyMinutes: 30,
  /** minutes after the end until which people sign out; what counts ends with the activity */
  lateMinutes: 60,
  /** minutes that a reviewer may give to one service at most */
  minutesMost: 960,
  /** hours after an activity until which a leader's phone may send what it noted without a network */
  offlineHours: 24,
  /** days after an activity until which its leader hands in a sheet */
  sheetDays: 14,
  /** people of one portion of a sheet */
  sheetRows: 16,
  /** people of one activity whose hours are confirmed at once */
  reviewMost: 500,
  /** days for recording a service of one's own, for objecting */
  recordDays: 30,
  objectDays: 30,
  /** services of one's own that wait at once */
  recordsMost: 5,
  proofsMost: 3,
  wordsMost: 200,
  reasonMost: 60,
  nameMost: 20,
} as const
