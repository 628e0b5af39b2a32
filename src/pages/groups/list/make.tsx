import { useState } from 'react'
import { useCommand, useQuery } from '@/cloud'
import { groups } from '@/contract/groups'
import type { NodeId } from '@/contract/organisation'
import { people } from '@/contract/people'
import { groupsText as text } from '@/copy/groups'
import { Button } from '@/ui/button'
import { EmptyState } from '@/ui/empty'
import { open } from '@/ui/navigation'
import { QueryView } from '@/ui/query-view'
import { OutcomeNotice } from '@/ui/refusal/outcome'
import { Row, Rows } from '@/ui/rows'
import { Sheet } from '@/ui/sheet'
import { BindCard, type PreparedCard } from './bind-card'

export interface MakeCardProps {
  node: NodeId
  place: string
  /** the page holds it, for the page is what is shared */
  card: PreparedCard | undefined
  onCard(card: PreparedCard | undefined): void
}

/** Makes a bind card for this community, and shows it until it has been sent. */
export function MakeCard({ node, place, card, onCard }: MakeCardProps) {
  const command = useCommand(groups.prepareBinding)
  const make = async () => {
    const outcome = await command.send({ node })
    if (outcome.kind === 'done') onCard(outcome.data)
  }
  if (card) return <BindCard card={card} place={place} onDone={() => onCard(undefined)} />
  return (
    <>
      <OutcomeNotice outcome={command.outcome} onRetry={() => void make()} />
      <Button kind="primary" icon="plus" busy={command.busy && text.making} onPress={() => void make()}>
        {text.make}
      </Button>
    </>
  )
}

/** A street and a district have no groups of their own: the card is made in one of their communities. */
export function ChooseCommunity({ node }: { node: NodeId }) {
  const [choosing, setChoosing] = useState(false)
  return (
    <>
      <Button kind="primary" icon="place" onPress={() => setChoosing(true)}>
        {text.choose}
      </Button>
      {choosing && (
        <Sheet title={text.chooseTitle} onClose={() => setChoosing(false)}>
          <Communities node={node} onChosen={() => setChoosing(false)} />
        </Sheet>
      )}
    </>
  )
}

function Communities({ node, onChosen }: { node: NodeId; onChosen(): void }) {
  const query = useQuery(people.places, { below: node, kinds: ['community'] })
  const go = (id: NodeId, place: string) => {
    onChosen()
    open('groups', { node: id, place, kind: 'community' })
  }
  return (
    <QueryView
      query={query}
      empty={({ places }) => (places.some(place => place.open) ? undefined : <EmptyState title={text.noCommunity} />)}
    >
      {({ places }) => (
        <Rows>
          {places
            .filter(place => place.open)
            .map(({ id, name, trail }) => (
              <Row key={id} icon="place" title={name} note={trail.slice(1).join(' · ')} onPress={() => go(id, name)} />
            ))}
        </Rows>
      )}
    </QueryView>
  )
}
