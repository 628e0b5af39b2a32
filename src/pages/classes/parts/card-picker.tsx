import { useState } from 'react'
import { useQuery } from '@/cloud'
import type { CardLink } from '@/contract/classes'
import { reading } from '@/contract/rights/reading'
import { appText } from '@/copy/app'
import { classDeskText } from '@/copy/classes'
import { Button } from '@/ui/button'
import { QueryView } from '@/ui/query-view'
import { Row, Rows } from '@/ui/rows'
import { Sheet } from '@/ui/sheet'

interface Props {
  onChoose(card: CardLink): void
  onClose(): void
}

/** A card of the knowledge, by its kind and then by its name; looked up only when somebody wants one. */
export function CardPicker({ onChoose, onClose }: Props) {
  const query = useQuery(reading.topics, {})
  const [groupId, setGroup] = useState<string>()
  const group = query.data?.groups.find(({ id }) => id === groupId)
  return (
    <Sheet title={group?.title ?? classDeskText.pick} onClose={onClose}>
      <QueryView query={query}>
        {({ groups }) =>
          group ? (
            <>
              <Rows>
                {group.cards.map(({ id, title }) => (
                  <Row key={id} title={title} onPress={() => onChoose({ id, title })} />
                ))}
              </Rows>
              <Button kind="quiet" icon="back" onPress={() => setGroup(undefined)}>
                {appText.back}
              </Button>
            </>
          ) : (
            <Rows>
              {groups.map(({ id, title }) => (
                <Row key={id} title={title} onPress={() => setGroup(id)} />
              ))}
            </Rows>
          )
        }
      </QueryView>
    </Sheet>
  )
}
