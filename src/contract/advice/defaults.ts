/** Defaults that everybody may see; none of them is the district's own rule. A community may set its own working days. */
export const adviceDefaults = {
  /** open consultations of one person at a time */
  openMost: 3,
  /** within so many working days (Monday to Friday) an adviser answers */
  workingDays: 2,
  urgentWorkingDays: 1,
  /** the same words within these hours are the same consultation */
  sameWordsHours: 24,
  /** a closed consultation may be opened again for so many days */
  reopenDays: 30,
  /** an answer to which nobody says anything closes the consultation after so many days */
  quietDays: 14,
  /** days after its end that a consultation is deleted: as long as a claim usually lives */
  keptDays: 1095,
  /** messages of one consultation, the first one included */
  messagesMost: 60,
  /** characters of one message */
  wordsMost: 2000,
  /** seconds that the link of a picture works */
  linkSeconds: 300,
  /** text blocks of one adviser, or of one community */
  templatesMost: 60,
  templateWordsMost: 1000,
  /** how far ahead appointments are offered, days */
  bookAheadDays: 28,
  /** appointments of one sitting */
  slotsMost: 12,
  /** coming appointments of one person */
  bookingsMost: 2,
  /** an appointment may be cancelled until so many hours before it */
  cancelHours: 12,
} as const
