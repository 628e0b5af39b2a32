/** Numbers that lead to a person: what is hidden in their words, and what no text for everybody may hold. */
export { masked, maskNumbers } from '../../src/contract/masked-numbers'

const mobile = /(?<!\d)(?:\+?86)?1[3-9]\d{9}(?!\d)/
const paper = /(?<!\d)\d{17}[\dXx](?![\dXx])|(?<!\d)\d{15}(?!\d)/
const bankCard = /(?<!\d)\d{16,19}(?!\d)/

/** Whether a text for everybody holds such a number. Hotlines and offices' landlines belong on a card and pass. */
export function hasPersonalNumber(text: string): boolean {
  const joined = text.normalize('NFKC').replace(/(?<=\d)[\s\-—]+(?=\d)/g, '')
  return [mobile, paper, bankCard].some(pattern => pattern.test(joined))
}
