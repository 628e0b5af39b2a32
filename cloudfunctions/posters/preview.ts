import type { ParsedInputOf } from '../../src/contract/define'
import type { posters as contract } from '../../src/contract/posters'
import type { QueryContext } from '../kernel'
import { batchOf } from './batch'

/** What will stand on the posters of one file, before anybody prints it. */
export async function preview(input: ParsedInputOf<typeof contract.preview>, { now }: QueryContext) {
  const batch = await batchOf(input, now)
  if ('refused' in batch) return batch
  const { sources, ...file } = batch
  return { ...file, posters: sources.map(({ view }) => view) }
}
