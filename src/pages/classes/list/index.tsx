import { View } from '@tarojs/components'
import { useState } from 'react'
import { useQuery } from '@/cloud'
import { classes, type ClassRow as Row } from '@/contract/classes'
import { appText } from '@/copy/app'
import { classText } from '@/copy/classes'
import { titles } from '@/copy/titles'
import { Button } from '@/ui/button'
import { EmptyState } from '@/ui/empty'
import { Heading } from '@/ui/heading'
import { open, replace, useParam } from '@/ui/navigation'
import { QueryView } from '@/ui/query-view'
import { Rows } from '@/ui/rows'
import { Group, Screen } from '@/ui/screen'
import { useShare } from '@/ui/share'
import { ClassRow } from '../parts/class-row'

const text = classText.list

const List = ({ rows }: { rows: readonly Row[] }) => (
  <Rows>
    {rows.map(row => (
      <ClassRow key={row.id} row={row} onPress={() => open('class', { id: row.id })} />
    ))}
  </Rows>
)

/** Older ones, page after page. */
function Earlier({ card, after }: { card: string | undefined; after: string }) {
  const [wanted, setWanted] = useState(false)
  const query = useQuery(classes.list, { ...(card !== undefined && { card }), after }, { enabled: wanted })
  if (!wanted) {
    return (
      <Button kind="quiet" icon="down" onPress={() => setWanted(true)}>
        {appText.more}
      </Button>
    )
  }
  return (
    <QueryView query={query}>
      {({ past }) => (
        <>
          <List rows={past.items} />
          {past.next !== undefined && <Earlier card={card} after={past.next} />}
        </>
      )}
    </QueryView>
  )
}

/** What comes, and what can be heard again; from a card only what is about it. */
export default function ClassesPage() {
  const card = useParam('card')
  const query = useQuery(classes.list, card === undefined ? {} : { card }, { keep: true })
  useShare({ title: titles.classes, route: 'classes' })
  const about = card !== undefined
  const all = about && (
    <Button kind="quiet" icon="megaphone" onPress={() => replace('classes')}>
      {text.all}
    </Button>
  )
  return (
    <Screen title={titles.classes}>
      <Group>
        <Heading level={1}>{about ? text.about : titles.classes}</Heading>
        <View className="nx-quiet">{text.lead}</View>
      </Group>
      <QueryView
        query={query}
        empty={({ coming, past }) =>
          coming.length + past.items.length === 0 ? (
            <EmptyState picture="lantern" title={about ? text.noneAbout : text.none} text={text.noneText} />
          ) : undefined
        }
      >
        {({ coming, past }) => (
          <>
            {coming.length > 0 && (
              <Group>
                <Heading>{text.coming}</Heading>
                <List rows={coming} />
              </Group>
            )}
            {past.items.length > 0 && (
              <Group>
                <Heading>{text.past}</Heading>
                <List rows={past.items} />
                {past.next !== undefined && <Earlier card={card} after={past.next} />}
              </Group>
            )}
          </>
        )}
      </QueryView>
      {all}
    </Screen>
  )
}
