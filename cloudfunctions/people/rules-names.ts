/** Which place somebody means who writes its name, or the names on the way to it. */
import { childKinds, contains, lineage, type NodeId, type NodeKind } from '../../src/contract/organisation'

export interface NamedPlace {
  readonly id: NodeId
  readonly kind: NodeKind
  readonly name: string
  readonly open: boolean
}

/** Every place that may be named; more come in while a table is read. */
export interface Names {
  add(place: NamedPlace): void
  get(id: NodeId): NamedPlace | undefined
  /** places of this name (or path of names, or id) at or below the node */
  called(words: string): readonly NamedPlace[]
}

/** As people type it: width, blanks and case do not matter. */
export const bareName = (name: string): string => name.normalize('NFKC').replace(/\s+/g, '').toLowerCase()

/** @param known the node, everything it lies in and everything below it */
export function namesFrom(node: NodeId, known: readonly NamedPlace[]): Names {
  const byId = new Map<NodeId, NamedPlace>()
  const byName = new Map<string, NamedPlace[]>()
  const add = (place: NamedPlace) => {
    byId.set(place.id, place)
    if (!contains(node, place.id)) return
    const name = bareName(place.name)
    const same = byName.get(name)
    if (same) same.push(place)
    else byName.set(name, [place])
  }
  for (const place of known) add(place)
  /** 北关街道/一小区: the last is the place, the others are passed on the way to it, perhaps not all of them */
  const onTheWay = (id: NodeId, names: readonly string[]) => {
    let at = 0
    for (const above of lineage(id)) if (bareName(byId.get(above)?.name ?? '') === names[at]) at += 1
    return at === names.length
  }
  return {
    add,
    get: id => byId.get(id),
    called: words => {
      const exact = byName.get(bareName(words))
      if (exact) return exact
      const asId = byId.get(words.trim().toLowerCase())
      if (asId && contains(node, asId.id)) return [asId]
      const names = bareName(words)
        .split(/[/>›»]/)
        .filter(name => name !== '')
      return (byName.get(names.at(-1) ?? '') ?? []).filter(({ id }) => onTheWay(id, names))
    },
  }
}

export type Parent = NamedPlace | 'PARENT_UNKNOWN' | 'PARENT_AMBIGUOUS' | 'PARENT_CLOSED' | 'KIND_MISPLACED'

/** The one that is meant: below which this kind may hang, and which is in use. */
export function parentFor(kind: NodeKind, words: string, names: Names): Parent {
  const called = names.called(words)
  if (called.length === 0) return 'PARENT_UNKNOWN'
  const fitting = called.filter(place => childKinds[place.kind].includes(kind))
  if (fitting.length === 0) return 'KIND_MISPLACED'
  const open = fitting.filter(place => place.open)
  if (open.length > 1) return 'PARENT_AMBIGUOUS'
  return open[0] ?? 'PARENT_CLOSED'
}
