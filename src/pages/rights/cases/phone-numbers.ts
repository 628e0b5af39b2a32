import { isHotline } from '@/copy/hotlines'

const figures = /\d[\d-]*\d/g
const landline = /^0\d{2,3}-?\d{7,8}$/
const freeLine = /^[48]00-?\d{3}-?\d{4}$/

/** Numbers in a text that can be called: the hotlines that we know, landlines with their area code, 400 and 800 lines. */
export function phoneNumbers(text: string): readonly string[] {
  const found = text.match(figures) ?? []
  return [...new Set(found.filter(number => isHotline(number) || landline.test(number) || freeLine.test(number)))]
}
