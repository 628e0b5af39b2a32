import type { ParsedInputOf } from '../../src/contract/define'
import { type signoffs as contract, signOffRows } from '../../src/contract/signoffs'
import { differencesOf, handedInAll, handedOut, roundNamed } from '../gifts'
import { compact, localDay, localTime, type QueryContext, refuse } from '../kernel'
import { printFile } from '../paper'
import { placesById } from '../people'
import { firstOf, nextOf, positionOf } from './rules-position'
import { type SignedFor, sheetPaper } from './sheet-paper'

type Handed = Awaited<ReturnType<typeof handedOut>>['items'][number]

function signedFor(row: Handed): SignedFor {
  const { name, last4, way, proxy, signature, value, at, undone } = row
  return {
    ...{ name, way, value, at: localTime(at), differs: differencesOf(row) },
    ...compact({ last4, proxy, signature, undone: undone?.reason }),
  }
}

/** As many rows as one answer can carry; the next file goes on with the number after the last one. */
export async function sheet({ node, round, after }: ParsedInputOf<typeof contract.sheet>, { now }: QueryContext) {
  const from = positionOf(after)
  const [name, { items, next }, places] = await Promise.all([
    roundNamed(round),
    handedOut(round, node, signOffRows, from.cursor),
    placesById([node]),
  ])
  if (name === undefined) return refuse('ROUND_NOT_FOUND')
  const [one] = items
  if (!one) return refuse('NOTHING_HANDED')
  const place = places.get(node)?.name ?? ''
  const first = firstOf(from)
  const printed = localDay(now)
  const only = next === undefined && first === 1
  const inAll = only ? undefined : await handedInAll(round, node)
  const rows = items.map(signedFor)
  const facts = { round: name, place, pack: one.pack, rows, first, printed, ...compact({ inAll }) }
  const number = only ? '' : `-第${from.file}份`
  const file = await printFile(`签收表-${name}-${place}-${printed}${number}.pdf`, sheetPaper(facts))
  return { ...file, rows: items.length, ...compact({ next: nextOf(from, next) }) }
}
