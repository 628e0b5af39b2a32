/** Praise 喜报: one sheet that says what somebody did, and the roll of many. What stands on it, and nothing of where. */

/** Upright, in pixels. */
export interface PraisePhoto {
  readonly bytes: Uint8Array
  readonly width: number
  readonly height: number
}

export interface Praise {
  readonly kind: 'praise'
  /** 喜报, and whose it is */
  readonly heading: string
  readonly label: string
  /** what it was chosen for; empty: nothing */
  readonly badge: string
  readonly title: string
  readonly text: string
  /** who did it, and a quiet line below: where and when */
  readonly name: string
  readonly where: string
  readonly photos: readonly PraisePhoto[]
  readonly footer: string
}

/** All of one month. */
export interface Roll {
  readonly kind: 'roll'
  readonly heading: string
  readonly label: string
  readonly title: string
  readonly where: string
  readonly rows: readonly { readonly title: string; readonly name: string; readonly where: string }[]
  readonly footer: string
}

export type Leaf = Praise | Roll

/** Every text of it through the same hands. */
export function leafWith<L extends Leaf>(leaf: L, change: (text: string) => string): L {
  const same = {
    heading: change(leaf.heading),
    label: change(leaf.label),
    title: change(leaf.title),
    where: change(leaf.where),
    footer: change(leaf.footer),
  }
  if (leaf.kind === 'praise') {
    return { ...leaf, ...same, badge: change(leaf.badge), text: change(leaf.text), name: change(leaf.name) }
  }
  const rows = leaf.rows.map(({ title, name, where }) => ({
    title: change(title),
    name: change(name),
    where: change(where),
  }))
  return { ...leaf, ...same, rows }
}
