import { useQuery } from '@/cloud'
import { gifts, type HandRecord } from '@/contract/gifts'
import { momentText } from '@/copy/dates'
import { giftRecordsText as text } from '@/copy/gifts/records'
import { Badge } from '@/ui/badge'
import { EmptyState } from '@/ui/empty'
import { Paged } from '@/ui/paged'
import { Row, Rows } from '@/ui/rows'
import { askedFor, type Wanted, wordsFor } from './wanted'

function Mark({ record: { differs, undone } }: { record: HandRecord }) {
  if (undone) return <Badge>{text.undoneWord}</Badge>
  const [first] = differs
  return first ? <Badge tone="danger">{text.differs[first]}</Badge> : null
}

const noteOf = ({ place, at, way, proxy, by, roundName }: HandRecord, several: boolean) =>
  [
    [momentText(at), place].join(' · '),
    [...(several ? [roundName] : []), proxy === undefined ? text.ways[way] : text.proxy(proxy), text.by(by)].join(
      ' · ',
    ),
  ].join('\n')

interface Props {
  wanted: Wanted
  version: number
  onChoose(record: HandRecord): void
}

/** Page by page, the newest first. */
export function List({ wanted, version, onChoose }: Props) {
  const usePage = (after: string | undefined) =>
    useQuery(gifts.records, { ...askedFor(wanted), ...(after !== undefined && { after }) })
  const narrowed = wordsFor(wanted).length > 0
  return (
    <Paged
      usePage={usePage}
      version={version}
      empty={
        narrowed ? (
          <EmptyState title={text.find.none} text={text.find.noneText} />
        ) : (
          <EmptyState picture="lantern" title={text.none} text={text.noneText} />
        )
      }
    >
      {records => (
        <Rows>
          {records.map(record => (
            <Row
              key={record.id}
              title={record.name}
              note={noteOf(record, wanted.round === undefined)}
              end={<Mark record={record} />}
              onPress={() => onChoose(record)}
            />
          ))}
        </Rows>
      )}
    </Paged>
  )
}
