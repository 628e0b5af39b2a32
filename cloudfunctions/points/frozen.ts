/** Purses that do not add up: who they are, and what their entries say. */
import type { ParsedInputOf } from '../../src/contract/define'
import { type NodeId, parentOf } from '../../src/contract/organisation'
import type { points as contract } from '../../src/contract/points'
import { type CommandContext, find, read, refuse } from '../kernel'
import { peopleById } from '../people'
import { balanceOf, nextLapse, spendable } from './rules-account'
import { noticeDue } from './rules-purse'
import { sumOf } from './rules-verify'
import { checks, purseRecords } from './store'
import { movementsOf } from './verify'

const most = 50

const frozenPurses = () => find(purseRecords, { where: { frozen: true }, orderBy: ['_id', 'asc'], limit: most })

/** For the desk. A purse has no place: all of them wait with the district, and so only where the district itself is in question. */
export async function pointsFrozen(node: NodeId): Promise<readonly NodeId[]> {
  if (parentOf(node) !== undefined) return []
  return (await frozenPurses()).map(() => node)
}

export async function frozen() {
  const [records, last] = await Promise.all([frozenPurses(), read(checks, 'last')])
  const [names, sums] = await Promise.all([
    peopleById(records.map(({ person }) => person)),
    Promise.all(records.map(async ({ _id }) => sumOf(await movementsOf(_id)))),
  ])
  const purses = records.map((record, at) => ({
    account: record._id,
    name: names.get(record.person)?.name ?? '没留称呼',
    purse: record.purse,
    at: record.frozenAt ?? 0,
    shown: balanceOf(record) - record.debt,
    sum: balanceOf(sums[at] ?? { lots: [] }) - (sums[at]?.debt ?? 0),
  }))
  return { purses, ...(last && { checked: { at: last.at, accounts: last.accounts, entries: last.entries } }) }
}

/** The entries are the book; the purse becomes what they say. */
export async function thaw({ account }: ParsedInputOf<typeof contract.thaw>, { tx, now, concerns }: CommandContext) {
  const record = await tx.get(purseRecords, account)
  if (!record?.frozen) return refuse('PURSE_NOT_FROZEN')
  const sum = sumOf(await movementsOf(account))
  if (!sum) throw new Error(`the entries of ${account} contradict each other`)
  concerns(record.person)
  const { frozenAt: _since, ...rest } = record
  const after = { ...rest, ...sum, nextLapse: nextLapse(sum), noticeDue: noticeDue(sum), frozen: false }
  await tx.put(purseRecords, after)
  return { balance: spendable(after, now) }
}
