/** Wishes that hang on the wall and wait for somebody, as a group is told of them. */
import { type Category, categories } from '../../../src/contract/wishes'
import type { Piece } from './rules-text'

interface OpenWish {
  readonly words: string
  readonly category: Category
}

/** A line is read in a moment; the rest stands on the wall. */
const mostSigns = 30

const shortened = (words: string): string => {
  const signs = [...words.replace(/\s+/g, ' ').trim()]
  return signs.length <= mostSigns ? signs.join('') : `${signs.slice(0, mostSigns - 1).join('')}…`
}

export const wishesPiece = (open: readonly OpenWish[]): Piece => ({
  heading: '心愿墙上有人等着搭把手，点开驿站的“心愿墙”就能接：',
  lines: open.map(({ category, words }) => `${categories[category]}：${shortened(words)}`),
})
