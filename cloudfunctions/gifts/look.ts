/** Who stands there and whether they get one; nothing changes, so it may look further than the hand-out itself. */
import type { ParsedInputOf } from '../../src/contract/define'
import type { gifts as contract } from '../../src/contract/gifts'
import { isCodeUsed } from '../codes'
import { compact, find, isRefused, type QueryContext, read, refuse } from '../kernel'
import { kitVersions } from '../stores'
import { alike } from './alike'
import { judge, twice } from './hand-out'
import { lyingIn } from './here'
import { householdOf } from './households'
import { fetchedBefore } from './one-each'
import { packOf } from './packs'
import { leftOf } from './rules-here'
import { handouts } from './store'

export async function look(input: ParsedInputOf<typeof contract.look>, context: QueryContext) {
  const judged = await judge(input, context)
  if (isRefused(judged)) return judged
  const { stock, here, receiver, facts, code, subject, signs } = judged
  const kit = await read(kitVersions, stock.thing.id)
  if (kit?.state === 'withdrawn') return refuse('KIT_WITHDRAWN', compact({ reason: kit.reason }))
  if (code && (await isCodeUsed(code))) return refuse('PERSON_CODE_USED')
  const [had] = await find(handouts, { where: { round: here.round, subject, state: 'valid' }, limit: 1 })
  const earlier = had ?? (await fetchedBefore(here, receiver))
  if (earlier) return twice(earlier)
  if (!kit) throw new Error(`there is no kit ${stock.thing.id}`)
  const { name, proxy } = receiver
  const left = leftOf(here, lyingIn(stock, context.now))
  const [similar, household] = await Promise.all([
    alike(here.round, receiver),
    householdOf(here.round, input.node, receiver, facts.home),
  ])
  return { name, pack: packOf(kit), left, signs, ...compact({ held: code?.held, proxy, household, alike: similar }) }
}
