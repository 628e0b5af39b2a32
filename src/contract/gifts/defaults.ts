/** Limits of gift packs 暖“新”大礼包; visible to both sides, and every one of them ours to change, none the district's own rule. */
export const giftDefaults = {
  /** stations of one round, and packs of one of them */
  placesMost: 100,
  quotaMost: 5_000,
  /** people on a round's list */
  listMost: 5_000,
  /** rows of a list that one command takes */
  listPortion: 50,
  /** packs that one person may take along to a place without network, and hours that this holds */
  outsideMost: 200,
  outsideHours: 24,
  /** days before a round ends at which those who have not come are reminded, once */
  remindDays: 2,
  /** rounds that a counter shows */
  roundsHereMost: 20,
  /** rows of an export that one file holds */
  exportRows: 10_000,
} as const
