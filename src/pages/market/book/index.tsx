import { useQuery } from '@/cloud'
import { market } from '@/contract/market'
import { momentText } from '@/copy/dates'
import { shopText as text } from '@/copy/market/desk'
import { titles } from '@/copy/titles'
import { EmptyState } from '@/ui/empty'
import { Heading } from '@/ui/heading'
import { useParam } from '@/ui/navigation'
import { Paged } from '@/ui/paged'
import { RefusalNotice } from '@/ui/refusal'
import { Row, Rows } from '@/ui/rows'
import { Screen } from '@/ui/screen'

function Book({ id }: { id: string }) {
  // the first page of the list, asked once: its name stands above all pages
  const { data } = useQuery(market.movements, { id })
  const unit = data?.unit ?? ''
  const usePage = (after: string | undefined) =>
    useQuery(market.movements, { id, ...(after !== undefined && { after }) })
  return (
    <>
      <Heading level={1}>{data?.name ?? titles.goodBook}</Heading>
      <Paged usePage={usePage} empty={<EmptyState title={text.noMovements} />}>
        {rows => (
          <Rows>
            {rows.map(({ id: entry, kind, change, after, by, note, at }) => (
              <Row
                key={entry}
                title={text.movements[kind]}
                note={[momentText(at), by, note, text.after(after, unit)].filter(Boolean).join(' · ')}
                end={text.movement(change, unit)}
              />
            ))}
          </Rows>
        )}
      </Paged>
    </>
  )
}

/** Every movement of one thing, the latest first. */
export default function GoodBookPage() {
  const id = useParam('id')
  return (
    <Screen title={titles.goodBook} wide>
      {id === undefined ? <RefusalNotice error={{ code: 'GOOD_NOT_FOUND' }} /> : <Book id={id} />}
    </Screen>
  )
}
