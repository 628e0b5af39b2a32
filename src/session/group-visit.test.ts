import type { Answer } from '@/cloud/answer'
import { unanswered } from '@/cloud/answer'
import { device } from '@/cloud/testing/device'
import { createGroupVisit } from './group-visit'

const community = { node: 'pc.beiguan.c01', name: '北关社区' }
const bound: Answer = { ok: true, data: { community } }
const busy: Answer = { ok: false, error: { code: 'BUSY' }, requestId: 'r' }

/** A phone with a card, and a cloud that gives these answers one after the other. */
function visiting(...answers: readonly Answer[]) {
  const phone = device()
  const calls: unknown[] = []
  let changes = 0
  const left = [...answers]
  const call = async (action: string, input: unknown, _key?: string, options?: object) => {
    calls.push([action, input, options])
    return left.shift() ?? bound
  }
  const visit = createGroupVisit(call, phone, () => {
    changes += 1
  })
  const press = async (entry: string, from = 'topic') => {
    phone.card = { entry, from }
    await visit.look()
  }
  return { visit, press, calls, changes: () => changes, phone }
}
const arrived = ['groups.arrived', { from: 'topic' }, { group: true }]

describe('a visit from a group', () => {
  it('is told once for each card, and known from then on', async () => {
    const { visit, press, calls, changes } = visiting()
    await press('one')
    await press('one')
    expect(calls).toEqual([arrived])
    expect(visit.now()).toEqual(community)
    expect(changes()).toBe(1)
    await press('two')
    expect(calls).toHaveLength(2)
  })

  it('sends nothing when no card opened the app', async () => {
    const { visit, calls, changes } = visiting()
    await visit.look()
    expect([calls, changes()]).toEqual([[], 0])
  })

  it('is known although the crowd was too large to be counted', async () => {
    const { visit, press, calls } = visiting(busy)
    await press('one')
    expect(calls).toEqual([arrived, ['groups.here', {}, { group: true }]])
    expect(visit.now()).toEqual(community)
  })

  it('is told again when the network was not there', async () => {
    const { visit, press, calls } = visiting(unanswered('OFFLINE'))
    await press('one')
    expect(calls).toHaveLength(1)
    expect(visit.now()).toBeUndefined()
    await press('one')
    expect(visit.now()).toEqual(community)
  })

  it('ends with the next card that comes from no community', async () => {
    const { visit, press } = visiting(bound, { ok: true, data: {} })
    await press('one')
    await press('two')
    expect(visit.now()).toBeUndefined()
  })

  it('stays when the app comes back without a card', async () => {
    const { visit, press, phone } = visiting()
    await press('one')
    phone.card = undefined
    await visit.look()
    expect(visit.now()).toEqual(community)
  })
})
