import { View } from '@tarojs/components'
import { useQuery } from '@/cloud'
import { classes } from '@/contract/classes'
import type { OutputOf } from '@/contract/define'
import { classDeskText as text } from '@/copy/classes'
import { titles } from '@/copy/titles'
import { Button } from '@/ui/button'
import { EmptyState } from '@/ui/empty'
import { Figure, Figures } from '@/ui/figures'
import { Heading } from '@/ui/heading'
import { open, useParam } from '@/ui/navigation'
import { Paged } from '@/ui/paged'
import { RefusalNotice } from '@/ui/refusal'
import { Rows } from '@/ui/rows'
import { Screen } from '@/ui/screen'
import { ClassRow } from '../parts/class-row'

type Row = OutputOf<typeof classes.desk>['items'][number]

/** What was counted, on a line of its own below the class. */
function Counted({ figures }: { figures: NonNullable<Row['figures']> }) {
  const { reminded, joined, watched, questions, answered, onPlatform } = figures
  return (
    <Figures>
      {onPlatform !== undefined && <Figure name={text.figures.onPlatform} value={onPlatform} />}
      <Figure name={text.figures.joined} value={joined} />
      <Figure name={text.figures.questions} value={questions} />
      <Figure name={text.figures.answered} value={answered} />
      <Figure name={text.figures.watched} value={watched} />
      <Figure name={text.figures.reminded} value={reminded} />
    </Figures>
  )
}

/** The classes of a place, the newest first: what waits for somebody to look at, and what came of those that are over. */
function Desk({ node, place }: { node: string; place: string | undefined }) {
  const usePage = (after: string | undefined) =>
    useQuery(classes.desk, after === undefined ? { node } : { node, after })
  return (
    <Screen
      title={titles.classDesk}
      footer={
        <Button kind="primary" icon="plus" onPress={() => open('classForm', { node })}>
          {text.announce}
        </Button>
      }
    >
      <Heading level={1}>{place === undefined ? titles.classDesk : text.title(place)}</Heading>
      <Paged<Row> usePage={usePage} empty={<EmptyState picture="lantern" title={text.none} text={text.noneText} />}>
        {items => (
          <Rows>
            {items.map(row => (
              <ClassRow
                key={row.id}
                row={row}
                more={
                  <>
                    {row.waiting > 0 && <View>{text.waiting(row.waiting)}</View>}
                    {row.figures && <Counted figures={row.figures} />}
                  </>
                }
                onPress={() => open('classStage', { id: row.id, node })}
              />
            ))}
          </Rows>
        )}
      </Paged>
      <View className="nx-quiet">{text.figuresHint}</View>
    </Screen>
  )
}

export default function ClassDeskPage() {
  const node = useParam('node')
  const place = useParam('place')
  if (node !== undefined) return <Desk node={node} place={place} />
  return (
    <Screen title={titles.classDesk}>
      <RefusalNotice error={{ code: 'PLACE_NOT_FOUND' }} />
    </Screen>
  )
}
