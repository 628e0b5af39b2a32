/** Codes that the app itself gives to a command, beside the contract's `transportCodes`; their text is in `src/copy`. */
export const phoneCodes = [
  'KEPT_FULL', // too many commands wait on this phone to be sent
] as const
export type PhoneCode = (typeof phoneCodes)[number]
