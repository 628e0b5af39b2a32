import { editorText } from '@/copy/rights-review'

/** What to say about a text that does not fit; nothing where it does. */
export function tooLong(text: string, most: number): string | undefined {
  const over = text.length - most
  return over > 0 ? editorText.say.tooLong(most, over) : undefined
}
