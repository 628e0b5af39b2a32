/** Limits of a book corner 图书角; visible to both sides, and every one of them ours to change, none the district's own rule. */
export const bookDefaults = {
  /** how long a book is lent, and how much a renewal adds */
  lendingDays: 30,
  /** books of one person at a time, in all stations together */
  booksMost: 3,
  renewalsMost: 1,
  /** copies of one title at a station */
  copiesMost: 50,
  /** people who wait for one title */
  waitingMost: 30,
  /** wishes of one person that are still open, in all stations together */
  wishesMost: 5,
  /** days before the due day on which the first reminder comes; the second one comes on the day itself */
  remindDays: 3,
  /** hour of the day, Asia/Shanghai */
  remindHour: 9,
} as const
