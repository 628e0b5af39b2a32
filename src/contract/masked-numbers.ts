/** Numbers that lead to a person, hidden by the cloud and told by the phone before: phones, identity papers, bank cards. Names cannot be told from other words. */

const digit = '[0-9０-９零〇一二三四五六七八九幺]'
const gap = '[\\s\\-－—]?'
/** A long run of digits, also written in Chinese or with blanks between, and area codes with a number behind them. */
const numbers = new RegExp(`(?:${digit}${gap}){14,}${digit}[Xxｘ]?|(?:${digit}${gap}){10,13}${digit}`, 'g')
export const masked = '〔号码〕'

/** Puts a mark in place of every number that may lead to a person; rather one too many than one too few. */
export const maskNumbers = (text: string): string => text.replace(numbers, masked)

/** Whether one of these texts holds such a number: what is written for everybody is refused then, not masked. */
export const tellsNumber = (...texts: readonly string[]): boolean => texts.some(text => maskNumbers(text) !== text)
