import { View } from '@tarojs/components'
import { useState } from 'react'
import { useCommand } from '@/cloud'
import { drafts } from '@/contract/drafts'
import { type Facts, letterKinds } from '@/contract/letters'
import { appText } from '@/copy/app'
import { timeText } from '@/copy/dates'
import { lettersText } from '@/copy/letters'
import { Button } from '@/ui/button'
import { Buttons } from '@/ui/button/buttons'
import { Notice } from '@/ui/notice'
import { OutcomeNotice } from '@/ui/refusal/outcome'
import { Sheet } from '@/ui/sheet'
import { type Kept, titleOf } from '../draft/kept'

const text = lettersText.letter

interface Props {
  draft: Kept
  facts: Facts
  onSaved(at: number): void
}

/** The draft goes to the cloud only after a yes, the first time and each time again. */
export function SaveDraft({ draft, facts, onSaved }: Props) {
  const { id, form, savedAt } = draft
  const command = useCommand(drafts.save)
  const [asking, setAsking] = useState(false)
  const save = async () => {
    const outcome = await command.send({ id, title: titleOf(form, letterKinds[form.kind]), facts, agreed: true })
    if (outcome.kind !== 'done') return
    onSaved(outcome.data.savedAt)
    setAsking(false)
  }
  return (
    <>
      <Button icon="shield" onPress={() => setAsking(true)}>
        {savedAt === undefined ? text.save : text.saveAgain}
      </Button>
      {savedAt !== undefined && <Notice tone="done" title={text.saved(timeText(savedAt))} />}
      {asking && (
        <Sheet title={text.saveTitle} onClose={() => setAsking(false)}>
          <View>{text.saveText}</View>
          <OutcomeNotice outcome={command.outcome} onRetry={() => void save()} />
          <Buttons>
            <Button kind="primary" busy={command.busy && text.saving} onPress={() => void save()}>
              {text.agree}
            </Button>
            <Button kind="quiet" onPress={() => setAsking(false)}>
              {appText.cancel}
            </Button>
          </Buttons>
        </Sheet>
      )}
    </>
  )
}
