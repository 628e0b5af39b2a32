import { vouchedFields, vouchedGroup } from './rules-group'

describe('what WeChat says that it filled in', () => {
  it.each([
    ['as JSON text', '{"keys":["group"]}', ['group']],
    ['as an object', { keys: ['group', 'run'] }, ['group', 'run']],
    ['not at all', undefined, []],
    ['as text that is no JSON', 'group', []],
    ['as a list without its name', '["group"]', []],
    ['with things that are no names', { keys: ['group', 7, null] }, ['group']],
  ])('%s', (_title, info, keys) => {
    expect(vouchedFields(info)).toEqual(keys)
  })
})

describe('a field of a call', () => {
  const data = { cloudID: 'c', data: { opengid: 'tG1' } }

  it('is a group when WeChat filled it in', () => {
    expect(vouchedGroup(data, true)).toEqual({ opengid: 'tG1' })
  })

  it('is forged when it only looks so', () => {
    expect(vouchedGroup(data, false)).toEqual({ problem: 'forged' })
    expect(vouchedGroup('tG1', false)).toEqual({ problem: 'forged' })
  })

  it('is refused when WeChat did not take the CloudID', () => {
    expect(vouchedGroup({ cloudID: 'c', errCode: -601006 }, false)).toEqual({ problem: 'refused', errCode: -601006 })
  })

  it.each([
    { cloudID: 'c', data: {} },
    { cloudID: 'c', data: { opengid: 7 } },
    { cloudID: 'c', data: { opengid: '' } },
  ])('is no group without an id of one: %j', sent => {
    expect(vouchedGroup(sent, true)).toEqual({ problem: 'empty' })
  })
})
