/**
 * Text that a spreadsheet would run: whoever opens the table runs it on their own computer (OWASP, CSV injection). Wide signs count too,
 * because Excel in China takes them for the narrow ones.
 */
const running = /^[\s\u200b\ufeff]*[=+\-@＝＋－＠]|^[\t\r]/

/** A dash alone says "none". */
export const looksLikeFormula = (text: string): boolean => running.test(text) && !/^\s*[-－—]+\s*$/.test(text)

/** An apostrophe makes a spreadsheet take the cell for text. */
export const neutral = (text: string): string => (running.test(text) ? `'${text}` : text)
