/** Who stands there and whether they get one; nothing changes, so it may look further than the hand-out itself. */
import type { ParsedInputOf } from '../../src/contract/define'
import type { gifts as contract } from '../../src/contract/gifts'
import { isCodeUsed } from '../codes'
import { compact, find, isRefused, type QueryContext, read, refuse } from '../kernel'
import { peopleById } from '../people'
import { kitVersions } from '../stores'
import { judge, twice } from './hand-out'
import { lyingIn } from './here'
import { packOf } from './packs'
import { placeName } from './places'
import { tidyName } from './rules-eligible'
import { leftOf } from './rules-here'
import type { Receiver } from './rules-receiver'
import { type HandoutRecord, handouts } from './store'

const alikeMost = 20

/** The last four digits of the phone that they gave; undefined for whoever gave none. */
async function digitsOf(person: string | undefined): Promise<string | undefined> {
  return person === undefined ? undefined : (await peopleById([person])).get(person)?.phone?.slice(-4)
}

/** Somebody of that name has had one, and nothing says that it is somebody else. */
async function alike(round: string, { name, person, last4 }: Receiver) {
  const called = { round, name, state: 'valid' } as const
  const found = (await find(handouts, { where: called, limit: alikeMost })).filter(
    // two accounts are two people
    row => tidyName(row.name) === tidyName(name) && (person === undefined || row.person === undefined),
  )
  if (found.length === 0) return undefined
  const own = last4 ?? (await digitsOf(person))
  for (const row of found) {
    const other = row.last4 ?? (await digitsOf(row.person))
    if (own === undefined || other === undefined || own === other) return shown(row)
  }
  return undefined
}

const shown = async ({ node, at }: HandoutRecord) => ({ place: await placeName(node), at })

export async function look(input: ParsedInputOf<typeof contract.look>, context: QueryContext) {
  const judged = await judge(input, context)
  if (isRefused(judged)) return judged
  const { stock, here, receiver, code, subject } = judged
  const kit = await read(kitVersions, stock.thing.id)
  if (kit?.state === 'withdrawn') return refuse('KIT_WITHDRAWN', compact({ reason: kit.reason }))
  if (code && (await isCodeUsed(code))) return refuse('PERSON_CODE_USED')
  const [had] = await find(handouts, { where: { round: here.round, subject, state: 'valid' }, limit: 1 })
  if (had) return twice(had)
  if (!kit) throw new Error(`there is no kit ${stock.thing.id}`)
  const { name, proxy } = receiver
  const left = leftOf(here, lyingIn(stock, context.now))
  return { name, pack: packOf(kit), left, ...compact({ proxy, alike: await alike(here.round, receiver) }) }
}
