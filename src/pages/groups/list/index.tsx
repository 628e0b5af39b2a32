import { View } from '@tarojs/components'
import { useState } from 'react'
import { useQuery } from '@/cloud'
import { type GroupRow, groups } from '@/contract/groups'
import { appText } from '@/copy/app'
import { groupsText as text } from '@/copy/groups'
import { titles } from '@/copy/titles'
import { EmptyState } from '@/ui/empty'
import { Heading } from '@/ui/heading'
import { open } from '@/ui/navigation'
import { Paged } from '@/ui/paged'
import { Row, Rows } from '@/ui/rows'
import { Group, Screen } from '@/ui/screen'
import { useShare } from '@/ui/share'
import { AtPlace, type Place } from '../at-place'
import type { PreparedCard } from './bind-card'
import { GroupCard } from './group-card'
import { ChooseCommunity, MakeCard } from './make'
import { Untie } from './untie'

function Groups({ node, place, community }: Place) {
  const [untied, setUntied] = useState<GroupRow>()
  const [version, setVersion] = useState(0)
  const [card, setCard] = useState<PreparedCard>()
  useShare(
    card
      ? { title: text.card.share(place), route: 'groupBind', params: { token: card.token } }
      : { title: appText.home.share, route: 'home' },
  )
  const usePage = (after: string | undefined) => useQuery(groups.list, after === undefined ? { node } : { node, after })
  return (
    <Screen title={titles.groups}>
      <Heading level={1}>{text.title(place)}</Heading>
      {community ? (
        <MakeCard node={node} place={place} card={card} onCard={setCard} />
      ) : (
        <ChooseCommunity node={node} />
      )}
      {community && (
        <Rows>
          <Row
            icon="edit"
            title={text.text}
            note={text.textNote}
            onPress={() => open('groupText', { node, place, kind: 'community' })}
          />
        </Rows>
      )}
      <Group>
        <Paged<GroupRow>
          usePage={usePage}
          version={version}
          empty={<EmptyState picture="lantern" title={text.none} text={text.noneText} />}
        >
          {items =>
            items.map(row => (
              <GroupCard key={row.id} group={row} withPlace={!community} onUntie={() => setUntied(row)} />
            ))
          }
        </Paged>
      </Group>
      <View className="nx-quiet">{text.figuresHint}</View>
      {untied && (
        <Untie
          key={untied.id}
          group={untied}
          onClose={() => setUntied(undefined)}
          onDone={() => {
            setUntied(undefined)
            setVersion(version + 1)
          }}
        />
      )}
    </Screen>
  )
}

/** The groups of a place, and how many people came from each; cards for tying another one. */
export default function GroupsPage() {
  return <AtPlace title={titles.groups}>{at => <Groups {...at} />}</AtPlace>
}
