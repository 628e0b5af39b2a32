import { View } from '@tarojs/components'
import { letterKinds } from '@/contract/letters'
import { dayOf } from '@/copy/dates'
import { lettersText } from '@/copy/letters'
import { titles } from '@/copy/titles'
import { Button } from '@/ui/button'
import { EmptyState } from '@/ui/empty'
import { Heading } from '@/ui/heading'
import { replace } from '@/ui/navigation'
import { Notice } from '@/ui/notice'
import { Screen } from '@/ui/screen'
import { readForm, wrongSteps } from '../draft/read-form'
import type { StepName } from '../draft/steps'
import { useDraft } from '../draft/use-draft'
import { Composed } from './composed'

const text = lettersText.letter

/** The letter that the draft on the phone makes. */
export default function LetterPage() {
  const { draft, change } = useDraft()
  if (!draft) {
    return (
      <Screen title={titles.letter}>
        <EmptyState title={text.none.title} text={text.none.text}>
          <Button kind="primary" onPress={() => replace('letters')}>
            {text.none.act}
          </Button>
        </EmptyState>
      </Screen>
    )
  }
  const { form } = draft
  const { facts, wrong } = readForm(form, dayOf(Date.now()))
  const [first] = wrongSteps(wrong)
  const goTo = (step: StepName) => {
    change({ step })
    replace('letterPath')
  }
  if (first === undefined)
    return <Composed draft={draft} facts={facts} onFill={goTo} onSaved={savedAt => change({ savedAt })} />
  return (
    <Screen title={titles.letter}>
      <Heading level={1}>{letterKinds[form.kind]}</Heading>
      <Notice tone="warning" title={text.wrong.title}>
        <View>{Object.values(wrong)[0]}</View>
        <Button icon="edit" onPress={() => goTo(first)}>
          {text.wrong.act}
        </Button>
      </Notice>
    </Screen>
  )
}
