import { View } from '@tarojs/components'
import { platform } from '@/cloud'
import { type Facts, type Letter, personalNumber } from '@/contract/letters'
import { appText } from '@/copy/app'
import { lettersText } from '@/copy/letters'
import { Button } from '@/ui/button'
import { Buttons } from '@/ui/button/buttons'
import { Notice } from '@/ui/notice'
import { Section } from '@/ui/section'
import { useToast } from '@/ui/toast'
import type { Kept } from '../draft/kept'
import { PdfButton } from './pdf-button'
import { SaveDraft } from './save-draft'

const text = lettersText.letter

interface Props {
  draft: Kept
  facts: Facts
  letter: Letter
  onSaved(at: number): void
}

/** Copy it, print it, keep it in the cloud; and where it goes then. */
export function Acts({ draft, facts, letter, onSaved }: Props) {
  const { toast, say } = useToast()
  const copy = async () => say((await platform.copyText(letter.text)) ? text.copied : appText.copyFailed)
  return (
    <>
      {personalNumber(letter.text) && <Notice tone="warning" title={text.personal} />}
      <Buttons>
        <Button kind="primary" icon="copy" onPress={() => void copy()}>
          {text.copy}
        </Button>
        <PdfButton facts={facts} say={say} />
        <SaveDraft draft={draft} facts={facts} onSaved={onSaved} />
      </Buttons>
      <Section title={text.next} icon="forward" open>
        <View>{text.whereTo[letter.kind]}</View>
      </Section>
      {toast}
    </>
  )
}
