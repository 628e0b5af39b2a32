import { View } from '@tarojs/components'
import { useState } from 'react'
import { useQuery } from '@/cloud'
import { gifts, type HandRecord } from '@/contract/gifts'
import { roundKeepers } from '@/contract/gifts/access'
import { momentText } from '@/copy/dates'
import { giftRecordsText as text } from '@/copy/gifts/records'
import { titles } from '@/copy/titles'
import { useSession } from '@/session'
import { Badge } from '@/ui/badge'
import { EmptyState } from '@/ui/empty'
import { Heading } from '@/ui/heading'
import { useParam } from '@/ui/navigation'
import { Paged } from '@/ui/paged'
import { Row, Rows } from '@/ui/rows'
import { Screen } from '@/ui/screen'
import { useToast } from '@/ui/toast'
import { AtNode } from '../parts/place-param'
import { ExportButton } from './export-button'
import { RecordSheet } from './record-sheet'
import { SignOffButton } from './sign-off-button'

interface Of {
  readonly node: string
  readonly round?: string
}

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

interface ListProps {
  of: Of
  version: number
  onChoose(record: HandRecord): void
}

function List({ of, version, onChoose }: ListProps) {
  const usePage = (after: string | undefined) =>
    useQuery(gifts.records, { ...of, ...(after !== undefined && { after }) })
  return (
    <Paged
      usePage={usePage}
      version={version}
      empty={<EmptyState picture="lantern" title={text.none} text={text.noneText} />}
    >
      {records => (
        <Rows>
          {records.map(record => (
            <Row
              key={record.id}
              title={record.name}
              note={noteOf(record, of.round === undefined)}
              end={<Mark record={record} />}
              onPress={() => onChoose(record)}
            />
          ))}
        </Rows>
      )}
    </Paged>
  )
}

function Records({ of }: { of: Of }) {
  const name = useParam('name')
  const { can } = useSession()
  const [chosen, setChosen] = useState<HandRecord>()
  const [version, setVersion] = useState(0)
  const { toast, say } = useToast()
  const plans = 'roles' in roundKeepers && can(roundKeepers.roles, of.node)
  return (
    <Screen title={titles.giftRecords}>
      <Heading level={1}>{titles.giftRecords}</Heading>
      {name !== undefined && <View>{text.ofRound(name)}</View>}
      {plans && <ExportButton of={of} say={say} />}
      {of.round !== undefined && <SignOffButton node={of.node} round={of.round} say={say} />}
      <List of={of} version={version} onChoose={setChosen} />
      {chosen && (
        <RecordSheet
          record={chosen}
          onDone={words => {
            setChosen(undefined)
            say(words)
            setVersion(version + 1)
          }}
          onClose={() => setChosen(undefined)}
        />
      )}
      {toast}
    </Screen>
  )
}

/** What was handed out at a place and below it, or in one round; the newest first. */
export default function GiftRecordsPage() {
  const round = useParam('round')
  return (
    <AtNode title={titles.giftRecords}>
      {node => <Records key={node} of={{ node, ...(round !== undefined && { round }) }} />}
    </AtNode>
  )
}
