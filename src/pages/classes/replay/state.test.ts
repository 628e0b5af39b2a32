import { chaptersOf, replayOf, typedFrom } from './state'

const card = { id: 'prepaid-runaway', title: '跑路' }

it('reads a chapter a line, with its card; blank lines are nothing', () => {
  const typed = { link: '', chapters: '0:00 开场\n\n12:34 退卡', cardsAt: { 754: card }, cases: [] }
  expect(replayOf(typed).chapters).toEqual([
    { at: 0, title: '开场' },
    { at: 754, title: '退卡', card },
  ])
})

it('names the first line that cannot be read', () => {
  expect(chaptersOf({ chapters: '0:00 开场\n退卡', cardsAt: {} })).toMatchObject({ wrong: 2 })
})

it('a replay opened again is the same', () => {
  const replay = { link: 'https://a.cn/x', chapters: [{ at: 754, title: '退卡', card }], cases: [] }
  const view = { replay } as unknown as Parameters<typeof typedFrom>[0]
  expect(replayOf(typedFrom(view))).toEqual(replay)
})
