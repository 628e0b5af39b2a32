import type { Outcome } from '@/cloud'
import { createTableRun, type Found, type Tally } from './run'

const found = (portions: readonly string[], more: Partial<Found<string>> = {}): Found<string> => ({
  faults: [],
  faultsInAll: 0,
  adding: [{ name: '小区', count: portions.length * 2 }],
  known: 1,
  unknown: [],
  portions,
  ...more,
})
const two: Outcome<Tally> = { kind: 'done', data: { added: 2, skipped: 0 } }
const offline: Outcome<never> = { kind: 'refused', error: { code: 'OFFLINE' } }

function run(portions: readonly string[], answers: readonly Outcome<Tally>[] = []) {
  const sent: string[] = []
  const queue = [...answers]
  const made = createTableRun({
    choose: async () => ({ name: '地点.xlsx' }),
    look: async () => ({ kind: 'done', data: found(portions) }),
    send: async (portion: string) => {
      sent.push(portion)
      return queue.shift() ?? two
    },
  })
  return { made, sent }
}

describe('a table on its way in', () => {
  it('is looked through first, then hung portion by portion', async () => {
    const { made, sent } = run(['a', 'b', 'c'])
    await made.choose()
    expect(made.snapshot()).toMatchObject({ kind: 'found', name: '地点.xlsx' })
    expect(sent).toEqual([])
    const shown: number[] = []
    made.subscribe(() => {
      const stage = made.snapshot()
      if (stage.kind === 'importing') shown.push(stage.tally.added)
    })
    await made.go()
    expect(sent).toEqual(['a', 'b', 'c'])
    expect(shown).toEqual([0, 2, 4, 6])
    expect(made.snapshot()).toEqual({ kind: 'done', tally: { added: 6, skipped: 1 } })
  })

  it('goes on with the portion that did not arrive', async () => {
    const { made, sent } = run(['a', 'b', 'c'], [two, offline])
    await made.choose()
    await made.go()
    expect(made.snapshot()).toEqual({
      kind: 'stopped',
      tally: { added: 2, skipped: 1 },
      of: 6,
      error: { code: 'OFFLINE' },
    })
    await made.go()
    expect(sent).toEqual(['a', 'b', 'b', 'c'])
    expect(made.snapshot()).toEqual({ kind: 'done', tally: { added: 6, skipped: 1 } })
  })

  it('stops after the portion that is on its way, and only where something is left', async () => {
    const { made, sent } = run(['a', 'b'])
    await made.choose()
    const going = made.go()
    made.stop()
    await going
    expect([sent, made.snapshot().kind]).toEqual([['a'], 'stopped'])
    const rest = made.go()
    made.stop()
    await rest
    expect(made.snapshot().kind).toBe('done')
  })

  it('says why a table could not be read, and keeps what was shown when the person gives up choosing', async () => {
    const files: ({ name: string } | undefined)[] = [{ name: 'a.xls' }, undefined]
    const made = createTableRun<{ name: string }, string>({
      choose: async () => files.shift(),
      look: async () => ({ kind: 'refused', error: { code: 'TABLE_OLD_FORMAT' } }),
      send: async () => two,
    })
    await made.choose()
    expect(made.snapshot()).toEqual({ kind: 'start', error: { code: 'TABLE_OLD_FORMAT' } })
    await made.choose()
    expect(made.snapshot()).toEqual({ kind: 'start', error: { code: 'TABLE_OLD_FORMAT' } })
  })
})
