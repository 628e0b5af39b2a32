/** Limits of the market 积分超市; visible to both sides, and every one of them ours to change, none the district's own rule. */
export const marketDefaults = {
  /** days that something redeemed waits for whoever redeemed it */
  keptDays: 7,
  /** hour of the day before the last one at which they are told */
  remindHour: 10,
  /** goods and services that a shop has */
  goodsMost: 200,
  /** shops that the market of a place shows */
  shopsMost: 50,
  /** units of one thing at a shop */
  quantityMost: 99_999,
  /** hundredths of a point that one thing may cost */
  priceMost: 1_000_000,
  /** pieces of one thing that a person may have in a month, at most */
  perMonthMost: 31,
  /** at this many or fewer the keeper hears of it, unless they say otherwise */
  low: 3,
  picturesMost: 3,
  /** times that stand open for a service, and places at one of them */
  slotsMost: 60,
  placesMost: 50,
  /** latest movements by staff that can be undone */
  undoable: 10,
  /** orders that a shop's desk shows at once */
  openShown: 200,
  /** things handed over and the like that a settlement adds up at once */
  settledMost: 20_000,
} as const
