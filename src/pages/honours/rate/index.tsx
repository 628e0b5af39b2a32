import { View } from '@tarojs/components'
import { useState } from 'react'
import { useCommand, useQuery } from '@/cloud'
import type { OutputOf } from '@/contract/define'
import { honours, type Plaque } from '@/contract/honours'
import { starWord } from '@/copy/honours'
import { rateText as text } from '@/copy/honours/rate'
import { titles } from '@/copy/titles'
import { Button } from '@/ui/button'
import { EmptyState } from '@/ui/empty'
import { Heading } from '@/ui/heading'
import { open } from '@/ui/navigation'
import { QueryView } from '@/ui/query-view'
import { OutcomeNotice } from '@/ui/refusal/outcome'
import { Row, Rows } from '@/ui/rows'
import { Columns, Group, Screen } from '@/ui/screen'
import { useToast } from '@/ui/toast'
import { PlaqueCard } from '../parts/plaque-card'

const stars = [5, 4, 3, 2, 1] as const

interface OneProps {
  plaque: Plaque
  onRated(word: string): void
  onSkip(): void
}

/** One deed, and five words to choose from. */
function One({ plaque, onRated, onSkip }: OneProps) {
  const command = useCommand(honours.rate)
  const rate = async (given: number) => {
    if ((await command.send({ id: plaque.id, stars: given })).kind === 'done') onRated(starWord(given))
  }
  return (
    <Columns
      side={
        <Group>
          <Heading>{text.label}</Heading>
          <Rows>
            {stars.map(given => (
              <Row key={given} title={starWord(given)} end={text.stars(given)} onPress={() => void rate(given)} />
            ))}
          </Rows>
          <OutcomeNotice outcome={command.outcome} />
          <Button kind="quiet" icon="forward" busy={command.busy && text.rating} onPress={onSkip}>
            {text.skip}
          </Button>
        </Group>
      }
    >
      <PlaqueCard plaque={plaque} picture={plaque.thumbs[0]} whole />
    </Columns>
  )
}

interface SeriesProps {
  page: OutputOf<typeof honours.toRate>
  passed: ReadonlySet<string>
  skipped: number
  onPassed(id: string, skipped: boolean): void
  onNext(after: string): void
  onAgain(): void
}

/** What is left of a page; then the next page, then the end. */
function Series({ page: { items, next }, passed, skipped, onPassed, onNext, onAgain }: SeriesProps) {
  const { toast, say } = useToast()
  const left = items.filter(({ id }) => !passed.has(id))
  const [first] = left
  const rated = (id: string) => (word: string) => {
    say(text.rated(word))
    onPassed(id, false)
  }
  return (
    <>
      {first && (
        <>
          <View className="nx-quiet">{text.left(left.length, next !== undefined)}</View>
          <One key={first.id} plaque={first} onRated={rated(first.id)} onSkip={() => onPassed(first.id, true)} />
        </>
      )}
      {!first && next !== undefined && (
        <Button kind="primary" icon="forward" onPress={() => onNext(next)}>
          {text.more}
        </Button>
      )}
      {!first && next === undefined && (
        <EmptyState picture="lantern" title={skipped > 0 ? text.skipped(skipped) : text.done} text={text.doneText}>
          {skipped > 0 && (
            <Button icon="again" onPress={onAgain}>
              {text.again}
            </Button>
          )}
        </EmptyState>
      )}
      {toast}
    </>
  )
}

/** For members of a 道德评议会: one after the other, in words, and nothing else on the page. */
export default function RatePage() {
  const [after, setAfter] = useState<string>()
  const [passed, setPassed] = useState<ReadonlySet<string>>(new Set())
  const [skipped, setSkipped] = useState<ReadonlySet<string>>(new Set())
  const query = useQuery(honours.toRate, after === undefined ? {} : { after })
  const pass = (id: string, later: boolean) => {
    setPassed(before => new Set([...before, id]))
    if (later) setSkipped(before => new Set([...before, id]))
  }
  const again = () => {
    setPassed(before => new Set([...before].filter(id => !skipped.has(id))))
    setSkipped(new Set())
    setAfter(undefined)
  }
  return (
    <Screen title={titles.honourRate} wide>
      <Group>
        <Heading level={1}>{text.title}</Heading>
        <View className="nx-quiet">{text.lead}</View>
      </Group>
      <QueryView
        query={query}
        empty={({ member }) =>
          member ? undefined : (
            <EmptyState picture="door" title={text.notMember} text={text.notMemberText}>
              <Button icon="heart" onPress={() => open('honours')}>
                {text.board}
              </Button>
            </EmptyState>
          )
        }
      >
        {page => (
          <Series
            page={page}
            passed={passed}
            skipped={skipped.size}
            onPassed={pass}
            onNext={setAfter}
            onAgain={again}
          />
        )}
      </QueryView>
    </Screen>
  )
}
