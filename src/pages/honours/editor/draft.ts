import { addressedIn } from '@/contract/addressed-names'
import type { PostDraft } from '@/contract/honours'
import { tellsNumber as numbersIn } from '@/contract/masked-numbers'
import { holdsName } from '../parts/same-name'

export interface Typed {
  readonly title: string
  readonly text: string
  readonly named: boolean
  readonly name: string
}

export const typedOf = (draft: PostDraft | undefined): Typed => ({
  title: draft?.title ?? '',
  text: draft?.text ?? '',
  named: draft?.name !== undefined,
  name: draft?.name ?? '',
})

/** What goes to the cloud; undefined while something is missing. */
export function postDraftOf({ title, text, named, name }: Typed): PostDraft | undefined {
  const draft = { title: title.trim(), text: text.trim(), ...(named && { name: name.trim() }) }
  return draft.title === '' || draft.text === '' || draft.name === '' ? undefined : draft
}

export const tellsNumber = ({ title, text }: Typed): boolean => numbersIn(title, text)

/** A name that is switched off but stands in the words all the same, or somebody who is called 王师傅 there. */
export function leftName({ title, text, named, name }: Typed): string | undefined {
  if (named) return undefined
  return [title, text].some(words => holdsName(words, name)) ? name : (addressedIn(title) ?? addressedIn(text))
}

export const differs = (typed: Typed, draft: PostDraft): boolean => {
  const now = postDraftOf(typed)
  return now?.title !== draft.title || now.text !== draft.text || now.name !== draft.name
}
