import type { advice } from '@/contract/advice'
import type { OutputOf } from '@/contract/define'
import { deskText } from '@/copy/advice'
import { Card } from '@/ui/card'
import { Figure, Figures } from '@/ui/figures'
import { Heading } from '@/ui/heading'

const text = deskText.figures

/** One place on a card. */
export function PlaceFigures({ row }: { row: OutputOf<typeof advice.counts>['rows'][number] }) {
  const { place, waiting, open, handedOver, firstAnswer, solved, unsolved } = row
  return (
    <Card>
      <Heading level={3}>{place}</Heading>
      <Figures>
        <Figure name={text.waiting} value={waiting} />
        <Figure name={text.open} value={open} />
        <Figure name={text.handedOver} value={handedOver} />
        {firstAnswer !== undefined && <Figure name={text.firstAnswer} value={text.minutes(firstAnswer)} />}
        <Figure name={text.solved} value={solved} />
        <Figure name={text.unsolved} value={unsolved} />
      </Figures>
    </Card>
  )
}
