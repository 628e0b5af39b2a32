import { useState } from 'react'
import { useQuery } from '@/cloud'
import { points } from '@/contract/points'
import type { Purse } from '@/contract/points/purses'
import type { EntryRow } from '@/contract/points/records'
import { appText } from '@/copy/app'
import { dayOf, shortDayText } from '@/copy/dates'
import { change, monthText, pointsText as text } from '@/copy/points'
import { Button } from '@/ui/button'
import { Heading } from '@/ui/heading'
import { QueryView } from '@/ui/query-view'
import { Row, Rows } from '@/ui/rows'
import { Group } from '@/ui/screen'
import { byMonth } from '../parts/by-month'

interface Props {
  purse: Purse
  entries: { readonly items: readonly EntryRow[]; readonly next?: string | undefined }
  /** the month that the page before ended in: its heading stands there already */
  begun?: string | undefined
  onChoose(entry: EntryRow): void
}

/** The book of a purse by months, the latest first, page after page. */
export function Book({ purse, entries: { items, next }, begun, onChoose }: Props) {
  const [more, setMore] = useState(false)
  const months = byMonth(items)
  return (
    <>
      {months.map(({ month, rows }) => (
        <Group key={month}>
          {month !== begun && <Heading level={3}>{monthText(month)}</Heading>}
          <Rows>
            {rows.map(row => (
              <Row
                key={row.id}
                title={row.title}
                note={`${text.kinds[row.kind]} · ${shortDayText(row.day ?? dayOf(row.at))}`}
                end={change(row.points)}
                onPress={() => onChoose(row)}
              />
            ))}
          </Rows>
        </Group>
      ))}
      {next !== undefined && more && (
        <Further purse={purse} after={next} begun={months[months.length - 1]?.month} onChoose={onChoose} />
      )}
      {next !== undefined && !more && (
        <Button kind="quiet" icon="down" onPress={() => setMore(true)}>
          {appText.more}
        </Button>
      )}
    </>
  )
}

function Further({ after, ...rest }: Omit<Props, 'entries'> & { after: string }) {
  const query = useQuery(points.mine, { purse: rest.purse, after })
  return <QueryView query={query}>{({ entries }) => <Book {...rest} entries={entries} />}</QueryView>
}
