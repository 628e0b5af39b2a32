/** Limits of the stores 物资库; visible to both sides, and every one of them ours to change, none the district's own rule. */
export const storeDefaults = {
  /** units of one thing at a place */
  quantityMost: 999_999,
  /** fen that one unit may be worth: 10,000 yuan */
  valueMost: 1_000_000,
  /** different items in a kit, and units of one of them */
  kitLinesMost: 12,
  perKitMost: 99,
  /** packs that one command assembles or takes apart */
  assembledMost: 2_000,
  /** batches that one command takes from and makes */
  piecesMost: 100,
  /** batches of one thing that lie at a place */
  lotsMost: 60,
  /** things that one transfer takes along */
  transferLinesMost: 10,
  /** days before a batch ends at which those who keep it hear of it */
  expiryWarningDays: 30,
  /** things that the store of a place shows */
  stocksMost: 300,
  /** things over all places below one that are added up at once */
  overviewMost: 3_000,
  /** transfers that are looked at when a place is reconciled */
  transfersMost: 3_000,
  /** rows and differences that a screen shows; the table has all rows */
  rowsShown: 400,
  differencesShown: 100,
} as const
