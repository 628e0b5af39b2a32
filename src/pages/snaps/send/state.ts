/** The form as it is filled in, and what is sent of it. */
import { type Category, categories, isOf, type SnapDraft, type SnapKind, snapDefaults } from '@/contract/snaps'
import { suggestedCategory } from './suggest'

export interface ChosenPlace {
  readonly node: string
  readonly title: string
}

export interface Typed {
  readonly kind: SnapKind
  /** missing: the one that the words suggest */
  readonly category: Category | undefined
  /** missing: the one that the form suggests */
  readonly place: ChosenPlace | undefined
  readonly where: string
  readonly words: string
  readonly whom: string
  readonly anonymous: boolean
  readonly spot: SnapDraft['spot'] | undefined
}

export const emptyTyped = (kind: SnapKind): Typed => ({
  kind,
  category: undefined,
  place: undefined,
  where: '',
  words: '',
  whom: '',
  anonymous: false,
  spot: undefined,
})

export const isKind = (text: string | undefined): text is SnapKind =>
  text !== undefined && Object.keys(categories).includes(text)

/** What is sent without its photos. */
export type SnapInput = Omit<SnapDraft, 'photos'>

/** What was refused, to be mended; `title`: what its place is called, as far as it is known. */
export function typedFrom(input: Partial<SnapInput>, title: string | undefined): Typed {
  const { kind = 'praise', category, node, where = '', words = '', whom = '', anonymous = false, spot } = input
  const place = node === undefined || title === undefined ? undefined : { node, title }
  return { kind, category, place, where, words, whom, anonymous, spot }
}

/** Chosen, else suggested by the words. */
export function categoryOf({ kind, category, words }: Typed): Category | undefined {
  return category !== undefined && isOf(kind, category) ? category : suggestedCategory(kind, words)
}

/** Ready to be sent; undefined while there is no place or no category, or the words are too long. */
export function inputOf(typed: Typed, place: ChosenPlace | undefined): SnapInput | undefined {
  const { kind, anonymous, spot } = typed
  const [where, words, whom] = [typed.where.trim(), typed.words.trim(), typed.whom.trim()]
  const category = categoryOf(typed)
  if (!place || category === undefined || words.length > snapDefaults.wordsMost) return undefined
  return {
    ...{ kind, category, node: place.node, where, words, anonymous },
    ...(kind === 'praise' && whom !== '' && { whom }),
    ...(spot && { spot }),
  }
}
