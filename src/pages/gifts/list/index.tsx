import { View } from '@tarojs/components'
import { useState } from 'react'
import { useCommand, useQuery } from '@/cloud'
import type { OutputOf } from '@/contract/define'
import { gifts } from '@/contract/gifts'
import { giftListText as text } from '@/copy/gifts/list'
import { titles } from '@/copy/titles'
import { Badge } from '@/ui/badge'
import { Card } from '@/ui/card'
import { EmptyState } from '@/ui/empty'
import { Heading } from '@/ui/heading'
import { Notice } from '@/ui/notice'
import { Paged } from '@/ui/paged'
import { QueryView } from '@/ui/query-view'
import { Row, Rows } from '@/ui/rows'
import { Columns, Screen } from '@/ui/screen'
import { TableImport } from '@/ui/table-import'
import { useToast } from '@/ui/toast'
import { OfRound } from '../parts/place-param'
import { ReasonSheet } from '../parts/reason-sheet'
import { BlankButton } from './blank-button'
import { useListTable } from './use-list-table'

type Person = OutputOf<typeof gifts.listed>['items'][number]

interface ImportProps {
  id: string
  folder: string
  say(words: string): void
  onImported(): void
}

function Import({ id, folder, say, onImported }: ImportProps) {
  const table = useListTable(id, folder, onImported)
  return (
    <TableImport thing={text.thing} {...table}>
      <Card>
        <Heading level={3}>{text.howTitle}</Heading>
        {text.how.map(column => (
          <View key={column}>{column}</View>
        ))}
        <View className="nx-quiet">{text.howMore}</View>
        <BlankButton id={id} say={say} />
      </Card>
    </TableImport>
  )
}

interface PeopleProps {
  id: string
  version: number
  onChoose(person: Person): void
}

function People({ id, version, onChoose }: PeopleProps) {
  const usePage = (after: string | undefined) => useQuery(gifts.listed, { id, ...(after !== undefined && { after }) })
  return (
    <Paged usePage={usePage} version={version} empty={<EmptyState title={text.none} text={text.noneText} />}>
      {people => (
        <Rows>
          {people.map(person => (
            <Row
              key={person.id}
              title={person.name}
              note={[text.last4(person.last4), ...(person.known ? [text.member] : [])].join(' · ')}
              end={person.got === undefined ? text.notYet : <Badge tone="success">{text.got(person.got)}</Badge>}
              act={person.got === undefined ? text.remove : undefined}
              onPress={person.got === undefined ? () => onChoose(person) : undefined}
            />
          ))}
        </Rows>
      )}
    </Paged>
  )
}

/** It was approved as it is. */
const Shut = () => (
  <Notice title={text.shut}>
    <View>{text.shutText}</View>
  </Notice>
)

function List({ id }: { id: string }) {
  const query = useQuery(gifts.listed, { id })
  const command = useCommand(gifts.unlist)
  const [version, setVersion] = useState(0)
  const [chosen, setChosen] = useState<Person>()
  const { toast, say } = useToast()
  const changed = () => setVersion(before => before + 1)
  const remove = async (row: string, reason: string) => {
    if ((await command.send({ id, row, reason })).kind !== 'done') return
    setChosen(undefined)
    say(text.removed)
    changed()
  }
  return (
    <Screen title={titles.giftList} wide>
      <QueryView query={query}>
        {({ name, folder, open }) => (
          <>
            <Heading level={1}>{text.title(name)}</Heading>
            <Columns side={open ? <Import id={id} folder={folder} say={say} onImported={changed} /> : <Shut />}>
              <People id={id} version={version} onChoose={setChosen} />
            </Columns>
          </>
        )}
      </QueryView>
      {chosen && (
        <ReasonSheet
          title={text.removeTitle(chosen.name)}
          lead={text.removeText}
          reasons={text.removeReasons}
          act={text.remove}
          busy={command.busy}
          outcome={command.outcome}
          onSend={reason => void remove(chosen.id, reason)}
          onClose={() => setChosen(undefined)}
        />
      )}
      {toast}
    </Screen>
  )
}

/** Who gets a pack where it is handed out by name: a table in, people off it again. */
export default function GiftListPage() {
  return <OfRound title={titles.giftList}>{id => <List key={id} id={id} />}</OfRound>
}
