/** Limits of what is printed; ours to change, none of them the district's own rule. */
export const certificateDefaults = {
  /** services that a certificate names, the longest first */
  listed: 10,
  /** kinds of service that it names; the rest is one sum */
  kinds: 3,
  /** the first year that anything can be printed of */
  firstYear: 2020,
} as const
