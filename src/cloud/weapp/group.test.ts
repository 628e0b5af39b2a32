import { weappGroup } from './group'
import type { Wx, WxOptions } from './wx'

/** A phone that was opened so; `tell` is what WeChat does when it is asked for the group. */
function phone(options: WxOptions, tell?: NonNullable<Wx['getGroupEnterInfo']>) {
  let asked = 0
  const wx = {
    getEnterOptionsSync: () => options,
    ...(tell && {
      getGroupEnterInfo: (given: Parameters<typeof tell>[0]) => {
        asked += 1
        tell(given)
      },
    }),
  } as unknown as Wx
  return { ...weappGroup(wx), asked: () => asked }
}
const card = { path: 'pages/a', query: { id: '1', from: 'topic' } }

describe('a phone that was opened', () => {
  it.each([
    ['by a card in a group', { scene: 1008 }, true],
    ['by a card with a share ticket', { scene: 1044, shareTicket: 't' }, true],
    ['by a card in a chat of two', { scene: 1007 }, false],
    ['by a card of 1007 with a share ticket', { scene: 1007, shareTicket: 't' }, true],
    ['by a card in a chat that is a group', { scene: 1007, chatType: 3 }, true],
    ['by a card in a chat of two, as newer versions say', { scene: 1044, chatType: 1 }, false],
    ['from WeChat’s list', { scene: 1001 }, false],
    ['by a code', { scene: 1047 }, false],
  ])('%s', async (_title, how, inGroup) => {
    const { groupCard, groupCloudId, asked } = phone({ ...card, ...how }, ({ success }) => success({ cloudID: 'id-1' }))
    expect(groupCard()?.from).toBe(inGroup ? 'topic' : undefined)
    expect(asked()).toBe(0)
    expect(await groupCloudId()).toBe(inGroup ? 'id-1' : undefined)
    expect(asked()).toBe(inGroup ? 1 : 0)
  })

  it('tells one card from the next', () => {
    const entries = [{ ...card }, { ...card, query: { id: '2' } }, { ...card, shareTicket: 't' }].map(
      options => phone({ ...options, scene: 1008 }, () => {}).groupCard()?.entry,
    )
    expect(new Set(entries).size).toBe(3)
  })
})

describe('no group is known', () => {
  it('in a WeChat that cannot tell it', async () => {
    const { groupCard, groupCloudId } = phone({ ...card, scene: 1008 })
    expect(groupCard()).toBeUndefined()
    expect(await groupCloudId()).toBeUndefined()
  })

  it('when WeChat refuses, and when it tells nothing that can be passed on', async () => {
    const refused = phone({ ...card, scene: 1008 }, ({ fail }) => fail({ errCode: 40097 }))
    expect(await refused.groupCloudId()).toBeUndefined()
    const bare = phone({ ...card, scene: 1008 }, ({ success }) => success({}))
    expect(await bare.groupCloudId()).toBeUndefined()
  })

  it('when WeChat says nothing for two seconds', async () => {
    jest.useFakeTimers()
    const waiting = phone({ ...card, scene: 1008 }, () => {}).groupCloudId()
    jest.advanceTimersByTime(2_000)
    expect(await waiting).toBeUndefined()
    jest.useRealTimers()
  })
})
