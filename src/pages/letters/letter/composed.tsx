import { View } from '@tarojs/components'
import { platform, useQuery } from '@/cloud'
import { type Facts, letters, personalNumber } from '@/contract/letters'
import { appText } from '@/copy/app'
import { lettersText } from '@/copy/letters'
import { titles } from '@/copy/titles'
import { Button } from '@/ui/button'
import { Notice } from '@/ui/notice'
import { QueryView } from '@/ui/query-view'
import { Columns, Screen } from '@/ui/screen'
import { Section } from '@/ui/section'
import { Skeleton } from '@/ui/skeleton'
import { useToast } from '@/ui/toast'
import type { Kept } from '../draft/kept'
import type { StepName } from '../draft/steps'
import { Acts } from './acts'
import { Missing } from './missing'
import { Proofs } from './proofs'
import { Sheet } from './sheet'
import { Timeline } from './timeline'

const text = lettersText.letter

interface Props {
  draft: Kept
  facts: Facts
  onFill(step: StepName): void
  onSaved(at: number): void
}

/** What is still missing, the letter as it stands on paper, what can be done with it, and what it rests on. */
export function Composed({ draft, facts, onFill, onSaved }: Props) {
  const query = useQuery(letters.compose, { facts })
  const { toast, say } = useToast()
  const whole = query.status === 'ready' ? query.data?.text : undefined
  const copy = async (words: string) => say((await platform.copyText(words)) ? text.copied : appText.copyFailed)
  return (
    <Screen
      title={titles.letter}
      wide
      footer={
        whole !== undefined && (
          <Button kind="primary" icon="copy" onPress={() => void copy(whole)}>
            {text.copy}
          </Button>
        )
      }
    >
      {query.status === 'offline' && (
        <Notice icon="offline" title={text.offline.title}>
          <View>{text.offline.text}</View>
        </Notice>
      )}
      <QueryView query={query} skeleton={<Skeleton cards={3} />}>
        {letter => (
          <>
            <Missing letter={letter} onFill={onFill} />
            {personalNumber(letter.text) && <Notice tone="warning" title={text.personal} />}
            <Columns
              side={
                <>
                  <Acts draft={draft} facts={facts} say={say} onSaved={onSaved} />
                  <Section title={text.next} icon="forward" open>
                    <View>{text.whereTo[letter.kind]}</View>
                  </Section>
                  <Timeline events={letter.timeline} />
                  <Proofs proofs={letter.proofs} />
                </>
              }
            >
              <Sheet letter={letter} />
              <View className="nx-quiet">{letter.topic ? text.checked(letter.topic.title) : text.noBasis}</View>
            </Columns>
          </>
        )}
      </QueryView>
      <Button kind="quiet" icon="edit" onPress={() => onFill(draft.step)}>
        {text.edit}
      </Button>
      {toast}
    </Screen>
  )
}
