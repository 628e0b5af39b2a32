/** The registry: which code leads where, and whether it still does. */
import type { CodeState, codes as contract } from '../../src/contract/codes'
import { codeKeepers } from '../../src/contract/codes/access'
import type { ParsedInputOf } from '../../src/contract/define'
import { lineage } from '../../src/contract/organisation'
import { holds } from '../../src/contract/roles'
import {
  type CommandContext,
  compact,
  endOfDay,
  find,
  localDay,
  oneOf,
  page,
  type QueryContext,
  randomCode,
  read,
  refuse,
  type Tx,
} from '../kernel'
import { openPlace, placesById } from '../people'
import { countScan, scansOf } from './scans'
import { type CodeRecord, codes } from './store'

const pageSize = 30
const codeLength = 10

const stateOf = ({ revoked, expiresAt }: CodeRecord, now: number): CodeState =>
  revoked ? 'revoked' : expiresAt !== undefined && expiresAt <= now ? 'expired' : 'live'

/** Where a code leads, counted; or why it does not any more. */
export async function resolveCode(code: string, now: number) {
  const record = await read(codes, code)
  if (!record) return refuse('CODE_UNKNOWN')
  const state = stateOf(record, now)
  if (state === 'revoked') return refuse('CODE_REVOKED')
  if (state === 'expired') return refuse('CODE_EXPIRED')
  await countScan(code, now)
  return { kind: record.kind, target: record.target }
}

export const resolve = ({ code }: ParsedInputOf<typeof contract.resolve>, { now }: QueryContext) =>
  resolveCode(code, now)

async function stationAt({ tx }: CommandContext, node: string) {
  const place = await openPlace(tx, node)
  if (!place) return refuse('PLACE_NOT_FOUND')
  return place.kind === 'station' ? place : refuse('NOT_A_STATION')
}

/** The code of a station; one that it has already is given again. */
export async function make({ node }: ParsedInputOf<typeof contract.make>, context: CommandContext) {
  const station = await stationAt(context, node)
  if ('refused' in station) return station
  const { tx, now } = context
  const known = await liveCodeOf(node, now)
  if (known) return { code: known }
  const _id = randomCode(codeLength)
  await tx.create(codes, { _id, kind: 'station', target: node, node, areas: lineage(node), revoked: false, at: now })
  return { code: _id }
}

/** The code of something else that a domain keeps, e.g. a book; one that it has already is given again. One read, and a write for a new one. */
export async function codeOfThing(
  { tx, now }: CommandContext,
  { kind, target, node }: Pick<CodeRecord, 'kind' | 'target' | 'node'>,
): Promise<string> {
  const [known] = await find(codes, { where: { target, revoked: false }, limit: 1 })
  if (known) return known._id
  const _id = randomCode(codeLength)
  await tx.create(codes, { _id, kind, target, node, areas: lineage(node), revoked: false, at: now })
  return _id
}

/** The code that hangs on a station's wall; undefined while it has none. */
export const liveCodeOf = async (node: string, now: number): Promise<string | undefined> =>
  (await liveCodesOf([node], now)).get(node)

const mostCodes = 1000

/** The same for many stations in one read. Of several codes the one that was made last. */
export async function liveCodesOf(nodes: readonly string[], now: number): Promise<ReadonlyMap<string, string>> {
  if (nodes.length === 0) return new Map()
  const found = await find(codes, { where: { node: oneOf(nodes), kind: 'station', revoked: false }, limit: mostCodes })
  const live = found.filter(record => stateOf(record, now) === 'live').sort((one, other) => one.at - other.at)
  return new Map(live.map(({ node, _id }) => [node, _id]))
}

/** Whether this code hangs at that station and still holds: who sends it has stood there, or has a picture of the wall. Not counted as a scan. */
export async function hangsAt(tx: Tx, code: string, node: string, now: number): Promise<boolean> {
  const record = await tx.get(codes, code)
  return record?.kind === 'station' && record.target === node && stateOf(record, now) === 'live'
}

export async function revoke({ code }: ParsedInputOf<typeof contract.revoke>, { tx }: CommandContext) {
  const record = await tx.get(codes, code)
  if (!record) return refuse('CODE_UNKNOWN')
  if (record.revoked) return refuse('CODE_REVOKED')
  await tx.put(codes, { ...record, revoked: true })
  return {}
}

export async function limit({ code, last }: ParsedInputOf<typeof contract.limit>, { tx, now }: CommandContext) {
  const record = await tx.get(codes, code)
  if (!record) return refuse('CODE_UNKNOWN')
  if (record.revoked) return refuse('CODE_REVOKED')
  if (last !== null && last < localDay(now)) return refuse('CODE_DAY_OVER')
  const { expiresAt: _before, ...rest } = record
  await tx.put(codes, { ...rest, ...(last !== null && { expiresAt: endOfDay(last) }) })
  return {}
}

/** Only within reach of whoever does it, at both ends. */
export async function repoint({ code, node }: ParsedInputOf<typeof contract.repoint>, context: CommandContext) {
  const { tx, actor } = context
  const record = await tx.get(codes, code)
  if (!record) return refuse('CODE_UNKNOWN')
  if (record.revoked) return refuse('CODE_REVOKED')
  // a book's code lies in the book: it cannot come to mean a station
  if (record.kind !== 'station') return refuse('NOT_A_STATION')
  const roles = codeKeepers.kind === 'roles' ? codeKeepers.roles : []
  if (!holds(actor.grants, roles, node)) return refuse('CODE_OTHER_PLACE')
  const station = await stationAt(context, node)
  if ('refused' in station) return station
  await tx.put(codes, { ...record, target: node, node, areas: lineage(node) })
  return {}
}

export const placeOfCode = async ({ code }: { readonly code: string }, { tx }: CommandContext) =>
  (await tx.get(codes, code))?.node ?? refuse('CODE_UNKNOWN')

export async function list({ node, after }: ParsedInputOf<typeof contract.list>, { now }: QueryContext) {
  const rows = await page(codes, { where: { areas: node }, orderBy: ['at', 'desc'], limit: pageSize }, after)
  const [places, scansOfCode] = await Promise.all([
    placesById(rows.items.map(row => row.node)),
    scansOf(
      rows.items.map(({ _id }) => _id),
      now,
    ),
  ])
  return {
    ...rows,
    items: rows.items.map(record => {
      const { _id: code, kind, target, at, expiresAt } = record
      const place = places.get(record.node)?.name ?? record.node
      return {
        ...compact({ code, kind, state: stateOf(record, now), target, place, at, expiresAt }),
        ...scansOfCode(code),
      }
    }),
  }
}
