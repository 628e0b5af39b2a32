/** Numbers that lead to a person: phones, identity papers, bank cards. Names cannot be told from other words. */

const digit = '[0-9０-９零〇一二三四五六七八九幺]'
const gap = '[\\s\\-－—]?'
/** A long run of digits, also written in Chinese or with blanks between, and area codes with a number behind them. */
const numbers = new RegExp(`(?:${digit}${gap}){14,}${digit}[Xxｘ]?|(?:${digit}${gap}){10,13}${digit}`, 'g')
export const masked = '〔号码〕'

/** Puts a mark in place of every number that may lead to a person; rather one too many than one too few. */
export const maskNumbers = (text: string): string => text.replace(numbers, masked)

const mobile = /(?<!\d)(?:\+?86)?1[3-9]\d{9}(?!\d)/
const paper = /(?<!\d)\d{17}[\dXx](?![\dXx])|(?<!\d)\d{15}(?!\d)/
const bankCard = /(?<!\d)\d{16,19}(?!\d)/

/** Whether a text for everybody holds such a number. Hotlines and offices' landlines belong on a card and pass. */
export function hasPersonalNumber(text: string): boolean {
  const joined = text.normalize('NFKC').replace(/(?<=\d)[\s\-—]+(?=\d)/g, '')
  return [mobile, paper, bankCard].some(pattern => pattern.test(joined))
}
