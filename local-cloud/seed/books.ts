/** The book corner of one station: a dozen titles, one copy out, one that should be back by now, and a wish. */
import { type BookEntry, bookDefaults, books } from '../../src/contract/books'
import type { LocalCloud } from '../cloud'
import { as, expectDone } from './caller'

const day = 86_400_000
const node = 'pc.beiguan.c01.s01'

const titles: readonly BookEntry[] = [
  { title: '平凡的世界', author: '路遥', category: 'literature', copies: 2, note: '三册一套，借一套算一本' },
  { title: '活着', author: '余华', isbn: '9787506365437', category: 'literature', copies: 2 },
  { title: '骆驼祥子', author: '老舍', category: 'literature', copies: 1 },
  { title: '大同旧事', author: '社区自编', category: 'history', copies: 3, note: '讲北关一带的老房子' },
  { title: '小王子', author: '圣埃克苏佩里', category: 'children', copies: 2 },
  { title: '十万个为什么', category: 'children', copies: 1 },
  { title: '家常菜一千样', category: 'life', copies: 1 },
  { title: '颈肩腰腿痛，在家怎么练', category: 'health', copies: 1 },
  { title: '老年人智能手机一看就会', category: 'skill', copies: 2, note: '大字版' },
  { title: '电动车日常维修', category: 'skill', copies: 1 },
  { title: '民法典（大字本）', category: 'law', copies: 2 },
  { title: '时间的故事', category: 'science', copies: 1 },
]

export async function seedBooks(cloud: LocalCloud): Promise<void> {
  const keeper = as(cloud, 'ma-jianguo')
  const { offset } = cloud.clock
  // put on the shelf long ago; one of them was taken then and has not come back
  cloud.clock.setOffset(offset - (bookDefaults.lendingDays + 10) * day)
  const ids = new Map<string, string>()
  for (const book of titles) ids.set(book.title, expectDone(await keeper(books.add, { node, book })).id)
  const idOf = (title: string) => ids.get(title) ?? ''
  expectDone(await as(cloud, 'zhao-tiezhu')(books.lend, { id: idOf('电动车日常维修') }))
  cloud.clock.setOffset(offset)
  expectDone(await as(cloud, 'lin-yulan')(books.lend, { id: idOf('平凡的世界') }))
  expectDone(await as(cloud, 'sun-xiaomei')(books.wish, { node, title: '人世间', author: '梁晓声' }))
}
