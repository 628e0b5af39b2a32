import { useQuery } from '@/cloud'
import { type OwnMovement, supplies } from '@/contract/supplies'
import { momentText } from '@/copy/dates'
import { supplyText } from '@/copy/supplies'
import { titles } from '@/copy/titles'
import { EmptyState } from '@/ui/empty'
import { Paged } from '@/ui/paged'
import { Row, Rows } from '@/ui/rows'
import { Screen } from '@/ui/screen'

const text = supplyText.history

const usePage = (after: string | undefined) =>
  useQuery(supplies.mine, { ...(after !== undefined && { after }) }, { keep: after === undefined })

const amountOf = ({ count, unit }: OwnMovement) => (count >= 0 ? text.taken(count, unit) : text.back(-count, unit))

/** What I took, where and when; the latest first. */
export default function MySuppliesPage() {
  return (
    <Screen title={titles.mySupplies}>
      <Paged usePage={usePage} empty={<EmptyState picture="lantern" title={text.none} text={text.noneText} />}>
        {rows => (
          <Rows>
            {rows.map(row => (
              <Row key={row.id} title={row.name} note={`${momentText(row.at)} · ${row.place}`} end={amountOf(row)} />
            ))}
          </Rows>
        )}
      </Paged>
    </Screen>
  )
}
