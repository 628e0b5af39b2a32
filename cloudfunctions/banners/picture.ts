import type { banners as contract } from '../../src/contract/banners'
import type { ParsedInputOf } from '../../src/contract/define'
import { isRefused, localDay, type QueryContext } from '../kernel'
import { drawScroll } from '../paper'
import { keepParts, partsOf } from '../parts'
import { leavesOf } from './leaves'
import { bannerWords, fileNameOf } from './rules-words'

const photosMost = 6

/** The same as a picture for a group. */
export async function picture({ about }: ParsedInputOf<typeof contract.picture>, { now }: QueryContext) {
  const sheets = await leavesOf(about, now, photosMost, false)
  if (isRefused(sheets)) return sheets
  const { node, title, leaves, posts } = sheets
  const { bytes, width, height, replaced } = await drawScroll(leaves)
  const [jpeg = '', ...others] = partsOf(bytes)
  const more = await keepParts(node, others, now, posts)
  const fileName = fileNameOf([bannerWords.heading, title, localDay(now)], 'jpg')
  return { fileName, jpeg, width, height, ...(more && { more }), replaced: [...replaced] }
}
