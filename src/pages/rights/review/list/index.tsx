import { View } from '@tarojs/components'
import { useState } from 'react'
import { useQuery } from '@/cloud'
import { type Review, rights } from '@/contract/rights'
import { dayOf, dayText } from '@/copy/dates'
import { reviewText as text } from '@/copy/rights-review'
import { titles } from '@/copy/titles'
import { Chips } from '@/ui/chips'
import { EmptyState } from '@/ui/empty'
import { Heading } from '@/ui/heading'
import { Paged } from '@/ui/paged'
import { Row, Rows } from '@/ui/rows'
import { Screen } from '@/ui/screen'
import { useWide } from '@/ui/screen/use-wide'
import { Sheet } from '@/ui/sheet'
import { useToast } from '@/ui/toast'
import { Beside } from '../beside'
import { Detail } from './detail'
import { subjectText } from './subject'

type State = Review['state']
const tabs = (['open', 'closed'] as const).map(value => ({ value, title: text.tabs[value] }))

interface ListProps {
  state: State
  version: number
  here: string | undefined
  onLook(review: Review): void
}

/** One row for each card, or way of declining, that somebody found wrong; the latest doubt first. */
function List({ state, version, here, onLook }: ListProps) {
  const usePage = (after: string | undefined) =>
    useQuery(rights.reviewList, { state, ...(after !== undefined && { after }) })
  return (
    <Paged
      key={state}
      usePage={usePage}
      version={version}
      empty={<EmptyState picture="lantern" title={text.none[state]} text={text.noneText[state]} />}
    >
      {reviews => (
        <Rows>
          {reviews.map(review => (
            <View key={review.id} className={`nx-beside__row ${review.id === here ? 'nx-beside__row--here' : ''}`}>
              <Row
                title={subjectText(review)}
                note={`${text.counts(review.counts)}\n${text.last(dayText(dayOf(review.at)))}`}
                onPress={() => onLook(review)}
              />
            </View>
          ))}
        </Rows>
      )}
    </Paged>
  )
}

/** 待核对的回答: what readers doubted, and what became of it. */
export default function ReviewListPage() {
  const wide = useWide()
  const [state, setState] = useState<State>('open')
  const [chosen, setChosen] = useState<Review>()
  const [version, setVersion] = useState(0)
  const { toast, say } = useToast()
  const settled = () => {
    setChosen(undefined)
    setVersion(version + 1)
    say(text.closed)
  }
  const detail = chosen && <Detail key={chosen.id} review={chosen} onSettled={settled} />
  const list = (
    <>
      <View>{text.intro}</View>
      <Chips
        options={tabs}
        chosen={state}
        onChoose={tab => {
          setState(tab)
          setChosen(undefined)
        }}
      />
      <List state={state} version={version} here={wide ? chosen?.id : undefined} onLook={setChosen} />
    </>
  )
  return (
    <Screen title={titles.reviewList} wide>
      {wide ? (
        <Beside list={list}>
          {chosen && <Heading level={1}>{subjectText(chosen)}</Heading>}
          {detail ?? <EmptyState picture="door" title={text.choose} />}
        </Beside>
      ) : (
        <>
          {list}
          {chosen && (
            <Sheet title={subjectText(chosen)} onClose={() => setChosen(undefined)}>
              {detail}
            </Sheet>
          )}
        </>
      )}
      {toast}
    </Screen>
  )
}
