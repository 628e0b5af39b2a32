/** Codes that the app itself gives to a command, beside the contract's `TransportCode`; their text is in `src/copy`. */
export type PhoneCode = 'KEPT_FULL' // too many commands wait on this phone to be sent
