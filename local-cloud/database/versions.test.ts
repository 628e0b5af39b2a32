import { idKey, idText } from './collection-table'
import { VersionHistory } from './versions'

const write = (id: string, before: string | undefined) => ({ collection: 'c', id: idKey(id), before })
const seen = (history: VersionHistory, snapshot: number, id: string) => history.seen(snapshot, 'c', idText(idKey(id)))

describe('old versions', () => {
  it('show each snapshot what was there when it was taken', () => {
    const history = new VersionHistory()
    const first = history.pin('first')
    history.record([write('a', 'one')])
    const second = history.pin('second')
    history.record([write('a', 'two'), write('b', undefined)])
    expect(seen(history, first, 'a')).toMatchObject({ text: 'one' })
    expect(seen(history, second, 'a')).toMatchObject({ text: 'two' })
    expect(seen(history, second, 'b')).toMatchObject({ text: undefined })
    expect(seen(history, history.pin('third'), 'a')).toBeUndefined()
  })

  it('are not kept while nobody may ask for them', () => {
    const history = new VersionHistory()
    history.record([write('a', 'one')])
    expect(history.size).toBe(0)
  })

  it('go when the last transaction that could see them ends, though others are always open', () => {
    const history = new VersionHistory()
    for (let n = 0; n < 100; n++) {
      history.pin(`t${n}`)
      history.record([write('a', `v${n}`), write(`only${n}`, undefined)])
      if (n > 0) history.unpin(`t${n - 1}`)
      expect(history.size).toBeLessThanOrEqual(4)
    }
    history.unpin('t99')
    expect(history.size).toBe(0)
    expect([...history.changed('c')]).toEqual([])
  })
})
