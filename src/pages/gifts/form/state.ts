/** What is typed about a round, and what becomes of it. */
import { giftDefaults, type Pack, type PerKind, type RoundSettings, type Who } from '@/contract/gifts'
import type { Purse } from '@/contract/points/purses'
import { textOf, wholeOf } from '@/ui/field/number-text'

export interface Typed {
  readonly name: string
  readonly kit: string | undefined
  readonly from: string
  readonly to: string
  readonly per: PerKind
  readonly kind: Who['kind']
  /** where riders or residents belong */
  readonly whoPlaces: readonly string[]
  readonly purse: Purse
  /** points, as typed */
  readonly least: string
  readonly stars: number
  readonly guests: boolean
  readonly words: string
  /** where it is handed out, in the order in which places were chosen, with the quota as typed */
  readonly places: readonly { readonly node: string; readonly quota: string }[]
}

/** A round as it starts: for riders of this place, one each. */
export const emptyRound = (node: string, today: string, packs: readonly Pack[]): Typed => ({
  name: '',
  // nothing to choose where there is only one
  kit: packs.length === 1 ? packs[0]?.kit : undefined,
  from: today,
  to: '',
  per: 'person',
  kind: 'riders',
  whoPlaces: [node],
  purse: 'volunteer',
  least: '',
  stars: 3,
  guests: true,
  words: '',
  places: [],
})

interface Drafted {
  readonly name: string
  readonly pack: Pack
  readonly from: string
  readonly to: string
  readonly per: PerKind
  readonly who: Who
  readonly guests: boolean
  readonly words: string
  readonly places: readonly { readonly node: string; readonly quota: number }[]
}

export function typedFrom(round: Drafted, node: string): Typed {
  const { name, pack, from, to, per, who, guests, words, places } = round
  return {
    ...emptyRound(node, from, []),
    ...{ name, kit: pack.kit, from, to, per, guests, words, kind: who.kind },
    ...((who.kind === 'riders' || who.kind === 'homes') && { whoPlaces: who.places }),
    ...(who.kind === 'points' && { purse: who.purse, least: textOf(who.least, 2) }),
    ...(who.kind === 'stars' && { stars: who.least }),
    places: places.map(({ node: at, quota }) => ({ node: at, quota: String(quota) })),
  }
}

/** A quota as typed; undefined when it is none. */
export function quotaOf(typed: string): number | undefined {
  const quota = wholeOf(typed, 0)
  return quota === undefined || quota > giftDefaults.quotaMost ? undefined : quota
}

export const sumOf = ({ places }: Typed): number => places.reduce((sum, { quota }) => sum + (quotaOf(quota) ?? 0), 0)

function whoOf({ kind, whoPlaces, purse, least, stars }: Typed): Who | undefined {
  switch (kind) {
    case 'riders':
    case 'homes':
      return whoPlaces.length > 0 ? { kind, places: [...whoPlaces] } : undefined
    case 'list':
      return { kind }
    case 'points': {
      const points = wholeOf(least, 2)
      return points !== undefined && points > 0 ? { kind, purse, least: points } : undefined
    }
    case 'stars':
      return { kind, least: stars }
  }
}

export type Lack = 'name' | 'kit' | 'days' | 'who' | 'least' | 'places'

/** What is still missing or wrong, in the order of the form. */
export function lacksOf(typed: Typed): readonly Lack[] {
  const { name, kit, from, to, kind, places } = typed
  const quotas = places.map(({ quota }) => quotaOf(quota))
  const wrong: readonly (Lack | false)[] = [
    name.trim() === '' && 'name',
    kit === undefined && 'kit',
    (from === '' || to === '' || to < from) && 'days',
    whoOf(typed) === undefined && (kind === 'points' ? 'least' : 'who'),
    (places.length === 0 || quotas.some(quota => quota === undefined)) && 'places',
  ]
  return wrong.filter((lack): lack is Lack => lack !== false)
}

/** The settings; undefined while something is missing. */
export function settingsOf(typed: Typed): RoundSettings | undefined {
  const { name, kit, from, to, per, guests, words, places } = typed
  const who = whoOf(typed)
  if (lacksOf(typed).length > 0 || kit === undefined || who === undefined) return undefined
  return {
    ...{ name: name.trim(), kit, from, to, per, who, guests, words: words.trim() },
    places: places.map(({ node, quota }) => ({ node, quota: quotaOf(quota) ?? 0 })),
  }
}

/** With a place more or less. Riders of the whole place need none of its parts beside it. */
export function toggled(chosen: readonly string[], node: string, whole: string): readonly string[] {
  if (chosen.includes(node)) return chosen.filter(one => one !== node)
  return node === whole ? [whole] : [...chosen.filter(one => one !== whole), node]
}
