/** Words for a draft of which nobody has written any yet. They name nobody. */
import { honourDefaults } from '../../src/contract/honours/defaults'
import { type Category, categoryTitle } from '../../src/contract/snaps'

interface Told {
  readonly category: Category
  readonly words: string
  readonly where: string
}

export const suggested = ({ category, words, where }: Told) => ({
  title: `为“${categoryTitle(category)}”点赞`.slice(0, honourDefaults.titleMost),
  text: words || `有邻居${where === '' ? '' : `在${where}`}拍下了这一幕。`,
})
