import type { banners as contract } from '../../src/contract/banners'
import type { ParsedInputOf } from '../../src/contract/define'
import { isRefused, localDay, type QueryContext } from '../kernel'
import { printPraises } from '../paper'
import { keepParts, partsOf } from '../parts'
import { leavesOf } from './leaves'
import { bannerWords, fileNameOf } from './rules-words'

/** Of one post: the first large, two beside it. */
const photosMost = 3

/** A sheet for the wall. */
export async function print({ about, size }: ParsedInputOf<typeof contract.print>, { now }: QueryContext) {
  const sheets = await leavesOf(about, now, photosMost, true)
  if (isRefused(sheets)) return sheets
  const { node, title, leaves, posts } = sheets
  const { bytes, replaced } = await printPraises(`${bannerWords.heading}-${title}`, leaves, size)
  const [pdf = '', ...others] = partsOf(bytes)
  const more = await keepParts(node, others, now, posts)
  const fileName = fileNameOf([bannerWords.heading, title, size, localDay(now)], 'pdf')
  return { fileName, pdf, ...(more && { more }), replaced: [...replaced] }
}
