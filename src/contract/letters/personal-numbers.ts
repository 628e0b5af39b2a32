/** Numbers that no letter needs: identity papers and bank cards. Told while typing; the letter itself is the person's own. */

const runs = /\d(?:[ -]?\d)*[Xx]?/g

/** Digits 7 to 14 of an identity number are a birthday. */
const isIdentity = (sign: string): boolean =>
  sign.length === 18 && /^(18|19|20)\d\d(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])$/.test(sign.slice(6, 14))

/** The check digit of bank cards (Luhn). */
function isBankCard(digits: string): boolean {
  if (!/^\d{16,19}$/.test(digits)) return false
  const sum = digits
    .split('')
    .reverse()
    .reduce((total, sign, index) => {
      const digit = Number(sign) * (index % 2 === 0 ? 1 : 2)
      return total + (digit > 9 ? digit - 9 : digit)
    }, 0)
  return sum % 10 === 0
}

/** What a text contains: an identity number, a bank card's, or neither. An order's number is only rarely taken for one. */
export function personalNumber(text: string): 'identity' | 'bankCard' | undefined {
  const narrow = text.replace(/[０-９]/g, sign => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
  const found = (narrow.match(runs) ?? []).map(run => run.replace(/[ -]/g, ''))
  if (found.some(isIdentity)) return 'identity'
  return found.some(isBankCard) ? 'bankCard' : undefined
}
