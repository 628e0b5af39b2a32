import { useState } from 'react'
import { useQuery } from '@/cloud'
import { rights } from '@/contract/rights'
import { advisers } from '@/contract/rights/access'
import { cardsText as text } from '@/copy/rights-review'
import { titles } from '@/copy/titles'
import { mayDo, useSession } from '@/session'
import { Button } from '@/ui/button'
import { Chips } from '@/ui/chips'
import { EmptyState } from '@/ui/empty'
import { open } from '@/ui/navigation'
import { Paged } from '@/ui/paged'
import { Rows } from '@/ui/rows'
import { Screen } from '@/ui/screen'
import { Skeleton } from '@/ui/skeleton'
import { CardRow } from './card-row'

const lists = ['mine', 'waiting', 'published'] as const
type List = (typeof lists)[number]

function Cards({ list }: { list: List }) {
  const usePage = (after: string | undefined) =>
    useQuery(rights.drafts, { list, ...(after !== undefined && { after }) })
  return (
    <Paged
      usePage={usePage}
      empty={<EmptyState picture="lantern" title={text.none[list]} text={text.noneText[list]} />}
    >
      {cards => (
        <Rows>
          {cards.map(card => (
            <CardRow key={card.id} card={card} />
          ))}
        </Rows>
      )}
    </Paged>
  )
}

/** Who writes sees their own first; who only reads over, what waits. */
function Lists({ writes }: { writes: boolean }) {
  const shown = writes ? lists : lists.filter(list => list !== 'mine')
  const [list, setList] = useState<List>(writes ? 'mine' : 'waiting')
  return (
    <>
      <Chips
        options={shown.map(value => ({ value, title: text.lists[value] }))}
        chosen={list}
        onChoose={value => setList(value)}
      />
      <Cards key={list} list={list} />
    </>
  )
}

/** 顾问写的卡片: one's own, those that wait for one's eye, and those that everybody sees. */
export default function CardDraftsPage() {
  const session = useSession()
  const writes = mayDo(session, advisers)
  const known = session.me !== undefined || session.state !== 'loading'
  return (
    <Screen
      title={titles.cardDrafts}
      footer={
        writes && (
          <Button kind="primary" icon="edit" onPress={() => open('cardDraft')}>
            {text.write}
          </Button>
        )
      }
    >
      {known ? <Lists writes={writes} /> : <Skeleton />}
    </Screen>
  )
}
