import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useState } from 'react'
import { letterKinds } from '@/contract/letters'
import { dayOf } from '@/copy/dates'
import { lettersText } from '@/copy/letters'
import { titles } from '@/copy/titles'
import { Button } from '@/ui/button'
import { EmptyState } from '@/ui/empty'
import { replace } from '@/ui/navigation'
import { Notice } from '@/ui/notice'
import { Screen } from '@/ui/screen'
import { readForm, type Wrong, wrongSteps } from '../draft/read-form'
import { after, before, type StepName } from '../draft/steps'
import { useDraft } from '../draft/use-draft'
import { Progress } from './progress'
import { Question } from './question'
import './index.scss'

const text = lettersText.path
const none: Wrong = {}

/** One question on the screen, back and forth between them; everything typed is on the phone already. */
export default function LetterPathPage() {
  const { draft, change, full } = useDraft()
  const [wrong, setWrong] = useState<Wrong>(none)

  if (!draft) {
    return (
      <Screen title={titles.letterPath}>
        <EmptyState title={lettersText.letter.none.title} text={lettersText.letter.none.text}>
          <Button kind="primary" onPress={() => replace('letters')}>
            {lettersText.letter.none.act}
          </Button>
        </EmptyState>
      </Screen>
    )
  }
  const { form, step } = draft
  const previous = before(step)
  const next = after(step)
  const go = (to: StepName) => {
    setWrong(none)
    change({ step: to })
    void Taro.pageScrollTo({ scrollTop: 0, duration: 0 })
  }
  const forth = () => {
    const { wrong: found } = readForm(form, dayOf(Date.now()))
    // what is wrong elsewhere is told there
    if (wrongSteps(found).includes(step)) setWrong(found)
    else if (next) go(next)
    else replace('letter')
  }
  return (
    <Screen
      title={letterKinds[form.kind]}
      footer={
        <View className="nx-steps__acts">
          {previous && (
            <View className="nx-steps__act">
              <Button onPress={() => go(previous)}>{text.back}</Button>
            </View>
          )}
          <View className="nx-steps__act nx-steps__act--on">
            <Button kind="primary" onPress={forth}>
              {next ? text.next : text.finish}
            </Button>
          </View>
        </View>
      }
    >
      <Progress step={step} />
      {full && <Notice tone="warning" title={text.full} />}
      <Question
        step={step}
        form={form}
        wrong={wrong}
        onChange={part => {
          setWrong(none)
          change({ form: { ...form, ...part } })
        }}
      />
    </Screen>
  )
}
