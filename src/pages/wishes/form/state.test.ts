import { draftOf, emptyForm, typedFrom } from './state'

it('nothing is sent before something is wished for', () => {
  expect(draftOf(emptyForm)).toBeUndefined()
  expect(draftOf({ ...emptyForm, words: '  ' })).toBeUndefined()
})

it('blanks around the words go, and a return that is not written is none', () => {
  const draft = draftOf({ ...emptyForm, words: ' 修水龙头 ', reward: ' ', wanted: '2' })
  expect(draft).toEqual({
    category: 'hand',
    words: '修水龙头',
    where: 'station',
    wanted: 2,
    named: false,
    sharePhone: false,
  })
})

it('a wish made again keeps its words and asks anew for name and number', () => {
  const old = {
    id: 'w',
    node: 'pc.s1',
    place: '驿站',
    category: 'thing',
    words: '借雨衣',
    where: 'home',
    wanted: 3,
    helpers: 0,
    state: 'refused',
    raised: false,
    by: '林玉兰',
    movedAt: 1,
  } as const
  expect(typedFrom(old)).toEqual({ ...emptyForm, category: 'thing', words: '借雨衣', where: 'home', wanted: '3' })
})
