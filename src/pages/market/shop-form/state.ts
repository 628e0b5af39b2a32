/** What is typed about a shop, and what becomes of it. */
import type { ShopRow, ShopSettings } from '@/contract/market'
import type { Purse } from '@/contract/points/purses'

export interface Typed {
  readonly name: string
  readonly spot: string
  readonly hours: string
  readonly phone: string
  readonly open: boolean
  readonly purses: readonly Purse[]
}

export const emptyShop: Typed = { name: '', spot: '', hours: '', phone: '', open: true, purses: ['volunteer'] }

export const typedFrom = ({ name, spot, hours, phone = '', open, purses }: ShopRow): Typed => ({
  ...{ name, spot, hours, phone, open },
  purses: [...purses],
})

const phoneForm = /^(1[3-9]\d{9}|0\d{2,3}-?\d{7,8})$/
export const phoneIsFine = (phone: string): boolean => phone.trim() === '' || phoneForm.test(phone.trim())

/** The settings; undefined while something is missing or wrong. */
export function shopOf({ name, spot, hours, phone, open, purses }: Typed): ShopSettings | undefined {
  const words = { name: name.trim(), spot: spot.trim(), hours: hours.trim() }
  if (words.name === '' || words.spot === '' || words.hours === '') return undefined
  if (purses.length === 0 || !phoneIsFine(phone)) return undefined
  return { ...words, open, purses: [...purses], ...(phone.trim() !== '' && { phone: phone.trim() }) }
}
