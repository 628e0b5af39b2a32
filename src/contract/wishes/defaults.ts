/** Limits of the wish wall; visible to both sides. */
export const wishDefaults = {
  /** characters of a wish, and of the thanks for it */
  wordsMost: 200,
  /** characters of the small return that somebody offers */
  rewardMost: 30,
  /** helpers that one wish may ask for */
  wantedMost: 20,
  /** wishes of one person that are not settled yet */
  wishesMost: 5,
  /** wishes that one person has taken on and not done yet */
  claimsMost: 3,
  /** days without anybody until a wish stands on top */
  raiseDays: 7,
  /** days without anybody until a wish leaves the wall */
  expireDays: 60,
  /** days after which somebody who took on a wish is reminded, and after which it goes back to the wall */
  remindDays: 14,
  freeDays: 21,
  /** days after 办好了 from which staff may confirm for somebody who does not answer */
  confirmDays: 7,
} as const
