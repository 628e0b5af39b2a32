/** A decision names the version that was read: what was changed meanwhile is not released by accident. */

/** What the rules say, unless something else was read; what has moved on is told as that. */
export const atVersion = <S>(record: { readonly version: number }, version: number, step: S): S | 'POST_CHANGED' =>
  record.version === version || step === 'POST_MOVED_ON' ? step : 'POST_CHANGED'
