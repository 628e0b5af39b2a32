import { useState } from 'react'
import { useQuery } from '@/cloud'
import { monthAfter, monthOf } from '@/contract/months'
import { points } from '@/contract/points'
import type { Statement } from '@/contract/points/records'
import { pointsShown } from '@/contract/points/shown'
import { change, pointsText, shortMonthText, statementText as text } from '@/copy/points'
import { titles } from '@/copy/titles'
import { Chips } from '@/ui/chips'
import { EmptyState } from '@/ui/empty'
import { Figure, Figures } from '@/ui/figures'
import { Heading } from '@/ui/heading'
import { useParam } from '@/ui/navigation'
import { QueryView } from '@/ui/query-view'
import { Row, Rows } from '@/ui/rows'
import { Group, Screen } from '@/ui/screen'
import { useOwnPurse } from '../parts/own-purse'

const monthsBack = 5
const told = (points: number) => (points < 0 ? text.owed(points) : pointsShown(points))

/** Lines of one direction; a kind of its own stands in the note. */
function Lines({ title, lines }: { title: string; lines: Statement['lines'] }) {
  if (lines.length === 0) return null
  return (
    <Group>
      <Heading level={3}>{title}</Heading>
      <Rows>
        {lines.map(line => (
          <Row
            key={`${line.kind}.${line.title}.${line.honourOnly}`}
            title={line.title}
            note={[pointsText.kinds[line.kind], text.line(line), line.honourOnly ? text.honour : '']
              .filter(Boolean)
              .join(' · ')}
            end={change(line.points)}
          />
        ))}
      </Rows>
    </Group>
  )
}

function Told({ statement: { opening, closing, lines, ranks, month } }: { statement: Statement }) {
  const running = month === monthOf(Date.now())
  return (
    <>
      <Figures>
        <Figure name={text.opening} value={told(opening)} />
        <Figure name={running ? text.now : text.closing} value={told(closing)} />
      </Figures>
      {lines.length === 0 && <EmptyState title={text.none} text={text.noneText} />}
      <Lines title={text.in} lines={lines.filter(line => line.points > 0)} />
      <Lines title={text.out} lines={lines.filter(line => line.points <= 0)} />
      {ranks.length > 0 && (
        <Group>
          <Heading level={3}>{text.ranks}</Heading>
          <Rows>
            {ranks.map(({ node, place, rank, people, points: count }) => (
              <Row key={node} icon="people" title={place} note={text.rank(rank, people)} end={text.points(count)} />
            ))}
          </Rows>
        </Group>
      )}
    </>
  )
}

/** 月账单: one month of a purse. */
export default function PointsStatementPage() {
  const { purse, ready } = useOwnPurse(useParam('purse'))
  const asked = useParam('month')
  const now = monthOf(Date.now())
  const [chosen, setChosen] = useState(asked ?? now)
  const query = useQuery(points.statement, { purse, month: chosen }, { enabled: ready })
  const recent = Array.from({ length: monthsBack + 1 }, (_, at) => monthAfter(now, -at))
  const months = recent.includes(chosen) ? recent : [...recent, chosen]
  return (
    <Screen title={titles.pointsStatement}>
      <Heading level={1}>{text.title(chosen, purse)}</Heading>
      <Chips
        label={text.which}
        options={months.map(value => ({ value, title: shortMonthText(value) }))}
        chosen={chosen}
        onChoose={setChosen}
      />
      <QueryView query={query}>{statement => <Told statement={statement} />}</QueryView>
    </Screen>
  )
}
