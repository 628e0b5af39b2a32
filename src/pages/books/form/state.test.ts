import { emptyForm, entryOf, isbnIsFine, typedFrom } from './state'

const typed = { ...emptyForm, title: ' 活着 ', isbn: '978-7-5063-6543-7' }

it('what is left empty is left out', () => {
  expect(entryOf(typed)).toEqual({ title: '活着', isbn: '978-7-5063-6543-7', category: 'literature', copies: 1 })
})

it.each([
  ['without a name', { title: '  ' }],
  ['with a wrong ISBN', { isbn: '9787506365438' }],
  ['with half an ISBN', { isbn: '97875' }],
  ['of no copy', { copies: '0' }],
  ['of some copies', { copies: '几本' }],
  ['of too many', { copies: '51' }],
])('a book %s is not sent', (_title, more) => expect(entryOf({ ...typed, ...more })).toBeUndefined())

it('an ISBN is called wrong once all its digits are there', () => {
  expect(['', '97875', '9787506365437', '0-306-40615-2'].map(isbnIsFine)).toEqual([true, true, true, true])
  expect(['9787506365438', '97875063654'].map(isbnIsFine)).toEqual([false, false])
})

it('what is kept is what the form begins with', () => {
  const book = {
    id: 'b',
    node: 'pc.beiguan.c01.s01',
    place: '驿站',
    title: '活着',
    category: 'literature' as const,
    copies: 3,
    onShelf: 1,
    waiting: 0,
  }
  expect(entryOf(typedFrom(book))).toEqual({ title: '活着', category: 'literature', copies: 3 })
})
