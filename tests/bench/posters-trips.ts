/** Codes on walls and the posters that carry them; every act must succeed. */
import { codes } from '../../src/contract/codes'
import type { Action, InputOf, OutputOf } from '../../src/contract/define'
import { posters } from '../../src/contract/posters'

type Count = <A extends Action>(persona: string, action: A, input: InputOf<A>) => Promise<OutputOf<A>>

const [worker, keeper, community] = ['li-wen', 'ma-jianguo', 'pc.beiguan.c01'] as const
const [station, other] = [`${community}.s01`, `${community}.s02`] as const

export async function postersTrips(count: Count): Promise<void> {
  await count(worker, posters.preview, { node: community })
  await count(keeper, posters.print, { node: station, size: 'A4' })
  await count(worker, posters.print, { node: community, size: 'A3' })
  const { code } = await count(keeper, codes.make, { node: station })
  await count(worker, codes.list, { node: community })
  await count(worker, codes.repoint, { code, node: other })
  await count(worker, codes.repoint, { code, node: station })
  await count(keeper, codes.limit, { code, last: null })
  await count(keeper, codes.revoke, { code, reason: '被撕掉了' })
  await count(keeper, codes.make, { node: station })
}
