/** A group is tied, brings people, and is untied; every act must succeed. */
import type { Action, InputOf, OutputOf } from '../../src/contract/define'
import { groups } from '../../src/contract/groups'

type Count = <A extends Action>(persona: string, action: A, input: InputOf<A>, group?: string) => Promise<OutputOf<A>>

const [worker, neighbour, node, group] = ['li-wen', 'lin-yulan', 'pc.beiguan.c01', '试验群'] as const

export async function groupsTrips(count: Count): Promise<void> {
  const { token } = await count(worker, groups.prepareBinding, { node })
  await count(worker, groups.bindCard, { token }, group)
  const { id } = await count(worker, groups.bind, { token, name: group }, group)
  await count(neighbour, groups.arrived, { from: 'topic' }, group)
  await count(neighbour, groups.here, {}, group)
  await count(worker, groups.list, { node })
  await count(worker, groups.text, { node })
  await count(worker, groups.unbind, { id, reason: '试完了' })
}
