/** People help themselves at the shelf. */
import type { ParsedInputOf } from '../../src/contract/define'
import type { supplies as contract } from '../../src/contract/supplies'
import { hangsAt } from '../codes'
import { type CommandContext, refuse } from '../kernel'
import { movedByPeople, settled } from './move'
import { ofToday, takeProblem } from './rules'
import { onShelf, supplies } from './store'

export async function take({ id, count, code }: ParsedInputOf<typeof contract.take>, context: CommandContext) {
  const { tx, actor, now } = context
  const { personId: person } = actor.person()
  const record = await onShelf(tx, id)
  if (!record) return refuse('SUPPLY_NOT_FOUND')
  if (!(await hangsAt(tx, code, record.node, now))) return refuse('CODE_NOT_HERE')
  const problem = takeProblem(record, person, count, now)
  if (problem) return refuse(problem.code, problem.detail)
  const today = ofToday(record.takes, now)
  const movement = { kind: 'taken', change: -count, person } as const
  const moved = await movedByPeople(context, record, movement, entry => [...today, { entry, person, count, at: now }])
  return moved === 'BELOW_ZERO' ? refuse('SUPPLY_GONE', { quantity: record.quantity }) : moved
}

/** The record itself knows what was taken today, so nothing can go back twice. */
export async function putBack({ id, entry }: ParsedInputOf<typeof contract.putBack>, context: CommandContext) {
  const { tx, actor, now } = context
  const { personId: person } = actor.person()
  const record = await onShelf(tx, id)
  if (!record) return refuse('SUPPLY_NOT_FOUND')
  const today = ofToday(record.takes, now)
  const taken = today.find(one => one.entry === entry && one.person === person)
  if (!taken) return refuse('NOT_TAKEN')
  const movement = { kind: 'putBack', change: taken.count, person, reverses: entry } as const
  // what a keeper had handed over can then not be taken back a second time
  const staffMoves = record.staffMoves.filter(one => one.entry !== entry)
  const rest = () => today.filter(one => one !== taken)
  const moved = await movedByPeople(context, { ...record, staffMoves }, movement, rest)
  if (moved === 'BELOW_ZERO') throw new Error('putting something back cannot empty a shelf')
  return { quantity: moved.quantity }
}

/** Said once is enough, until the keeper has looked. */
export async function sayEmpty({ id }: ParsedInputOf<typeof contract.sayEmpty>, { tx, now }: CommandContext) {
  const record = await onShelf(tx, id)
  if (!record) return refuse('SUPPLY_NOT_FOUND')
  if (record.saidEmptyAt === undefined) await tx.put(supplies, settled({ ...record, saidEmptyAt: now }))
  return {}
}
