import type { Facts } from '@/contract/letters'
import { Buttons } from '@/ui/button/buttons'
import type { Kept } from '../draft/kept'
import { PdfButton } from './pdf-button'
import { SaveDraft } from './save-draft'

interface Props {
  draft: Kept
  facts: Facts
  say(words: string): void
  onSaved(at: number): void
}

/** Print it, keep it in the cloud. */
export function Acts({ draft, facts, say, onSaved }: Props) {
  return (
    <Buttons>
      <PdfButton facts={facts} say={say} />
      <SaveDraft draft={draft} facts={facts} onSaved={onSaved} />
    </Buttons>
  )
}
