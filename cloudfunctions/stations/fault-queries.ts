/** Reports of what is broken, for those who repair and for those who reported. */

import type { ParsedInputOf } from '../../src/contract/define'
import type { stations as contract, Fault } from '../../src/contract/stations'
import { compact, fileLinks, find, page, type QueryContext } from '../kernel'
import { placesById } from '../people'
import { faultFolderOf } from './pictures'
import { type FaultRecord, faults } from './store'

const pageSize = 20
const linkSeconds = 3_600

async function shown(records: readonly FaultRecord[]): Promise<Fault[]> {
  const [places, links] = await Promise.all([
    placesById(records.map(({ node }) => node)),
    fileLinks(
      records.flatMap(({ pictures }) => pictures.map(({ file }) => file)),
      linkSeconds,
    ),
  ])
  return records.map(({ _id: id, node, facility, words, state, at, pictures, answer }) =>
    compact({
      id,
      node,
      place: places.get(node)?.name ?? node,
      facility,
      words,
      state,
      at,
      pictures: pictures.flatMap(({ file }) => links.get(file) ?? []),
      answer,
    }),
  )
}

export async function faultsAt({ node, open, after }: ParsedInputOf<typeof contract.faults>) {
  const rows = await page(faults, { where: { areas: node, open }, orderBy: ['at', 'desc'], limit: pageSize }, after)
  return { ...rows, items: await shown(rows.items) }
}

export async function myFaults(_input: unknown, { actor }: QueryContext) {
  const where = { reporter: actor.person().personId }
  return { faults: await shown(await find(faults, { where, orderBy: ['at', 'desc'], limit: pageSize })) }
}

export const faultFolder = (_input: unknown, { actor }: QueryContext) => ({
  folder: faultFolderOf(actor.person().personId),
})
