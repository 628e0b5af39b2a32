import type { ParsedInputOf } from '../../src/contract/define'
import type { stations as contract } from '../../src/contract/stations'
import { type CommandContext, refuse } from '../kernel'
import { openPlace } from '../people'
import { crowds } from './store'

/** The last tap counts; who it was stands nowhere but in the trail. */
export async function sayCrowd({ node, crowd }: ParsedInputOf<typeof contract.sayCrowd>, { tx, now }: CommandContext) {
  const place = await openPlace(tx, node)
  if (place?.kind !== 'station') return refuse('STATION_NOT_FOUND')
  await tx.put(crowds, { _id: node, crowd, at: now })
  return {}
}
