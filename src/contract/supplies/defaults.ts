/** Limits of a supply shelf 物资补给; visible to both sides, and every one of them ours to change, none the district's own rule. */
export const supplyDefaults = {
  /** kinds of things that a shelf shows */
  itemsMost: 500,
  /** units of one thing at a station */
  quantityMost: 99_999,
  /** units that one person may take of a thing on a day, unless the keeper says otherwise */
  perDay: 2,
  perDayMost: 20,
  /** at this many or fewer the keeper hears of it, unless they say otherwise */
  low: 5,
  /** latest movements by staff that can be undone */
  undoable: 10,
} as const
