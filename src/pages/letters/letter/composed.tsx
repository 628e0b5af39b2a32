import { View } from '@tarojs/components'
import { useQuery } from '@/cloud'
import { type Facts, letters } from '@/contract/letters'
import { lettersText } from '@/copy/letters'
import { Button } from '@/ui/button'
import { Notice } from '@/ui/notice'
import { QueryView } from '@/ui/query-view'
import { Columns } from '@/ui/screen'
import { Skeleton } from '@/ui/skeleton'
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
  const edit = (
    <Button kind="quiet" icon="edit" onPress={() => onFill(draft.step)}>
      {text.edit}
    </Button>
  )
  return (
    <>
      {query.status === 'offline' && (
        <Notice icon="offline" title={text.offline.title}>
          <View>{text.offline.text}</View>
        </Notice>
      )}
      <QueryView query={query} skeleton={<Skeleton cards={3} />}>
        {letter => (
          <Columns
            side={
              <>
                <Missing letter={letter} onFill={onFill} />
                <Acts draft={draft} facts={facts} letter={letter} onSaved={onSaved} />
                <Timeline events={letter.timeline} />
                <Proofs proofs={letter.proofs} />
              </>
            }
          >
            <Sheet letter={letter} />
            <View className="nx-quiet">{letter.topic ? text.checked(letter.topic.title) : text.noBasis}</View>
          </Columns>
        )}
      </QueryView>
      {edit}
    </>
  )
}
