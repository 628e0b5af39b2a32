/** A pack over the counter costs the same in a district with a hundred stations and fifty thousand records as in an empty one. */
import { stockId } from '../../cloudfunctions/stores'
import type { LocalCloud } from '../../local-cloud/cloud'
import { as, expectDone } from '../../local-cloud/seed/caller'
import { gifts } from '../../src/contract/gifts'
import { giveKit } from '../support/given-packs'
import { addRecords, addStations, addTickets, openRound } from './gift-rows'
import { type Measurement, measured, ratio } from './measure'
import { openBenchTown } from './workplace'

const [times, warmUp] = [60, 5] as const
const [stations, rounds, records] = [100, 20, 50_000] as const
const round = 'bench-load'

function actsIn(cloud: LocalCloud, nodes: readonly string[]) {
  const kit = giveKit(cloud)
  openRound(cloud, { round, kit, nodes, packs: 900, quota: 900 }, stockId)
  const codes = [...addTickets(cloud, round, times + warmUp)]
  const [node = ''] = nodes
  const keeper = as(cloud, 'li-wen')
  const at = { node, round, kit }
  const shown = { by: 'ticket', code: codes[0] ?? '' } as const
  return {
    look: async () => expectDone(await keeper(gifts.look, { ...at, shown })),
    handOut: async () =>
      expectDone(await keeper(gifts.handOut, { ...at, shown: { by: 'ticket', code: codes.pop() ?? '' } })),
  }
}

export async function handoutLoad(): Promise<Measurement[]> {
  const [small, large] = [await openBenchTown(), await openBenchTown()]
  try {
    const nodes = addStations(large.cloud, stations)
    const others = Array.from({ length: rounds - 1 }, (_, at) => `bench-other-${at}`)
    for (const other of others)
      openRound(large.cloud, { round: other, kit: `${giveKit(large.cloud)}`, nodes, packs: 9, quota: 9 }, stockId)
    addRecords(large.cloud, records, [round, ...others], nodes)
    const [few, many] = [actsIn(small.cloud, addStations(small.cloud, 1)), actsIn(large.cloud, nodes)]
    large.cloud.database.clearScans()
    const results: Measurement[] = []
    for (const name of ['look', 'handOut'] as const) {
      await ratio(warmUp, many[name], few[name])
      const share = await ratio(times - warmUp, many[name], few[name])
      results.push(measured(`packs, 100 stations and 50,000 records / none: ${name}`, share, 'times', 1.3))
    }
    return [...results, measured('packs: queries without an index', large.cloud.database.scans().length, 'queries', 0)]
  } finally {
    await small.close()
    await large.close()
  }
}
