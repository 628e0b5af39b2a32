import { useQuery } from '@/cloud'
import { type Card, rights } from '@/contract/rights'
import { rightsText } from '@/copy/rights'
import { titles } from '@/copy/titles'
import { Button } from '@/ui/button'
import { open, useParam } from '@/ui/navigation'
import { QueryView } from '@/ui/query-view'
import { RefusalNotice } from '@/ui/refusal'
import { Screen } from '@/ui/screen'
import { useShare } from '@/ui/share'
import { Skeleton } from '@/ui/skeleton'
import { AskLawyer, beforeOf } from '../ask-lawyer'
import { CardView } from '../card-view'

/** What somebody in danger has read leaves no trace on their phone. */
const mayStay = ({ watched }: Card) => !watched

/** One matter by its id: from a list, a related question, or a card that somebody shared. */
export default function TopicPage() {
  const id = useParam('id')
  const query = useQuery(rights.card, { id: id ?? '' }, { enabled: id !== undefined, keep: mayStay })
  useShare(
    query.data && id
      ? { title: rightsText.shared(query.data.title), route: 'topic', params: { id } }
      : { title: rightsText.question, route: 'ask' },
  )
  const ask = (
    <Button kind="quiet" icon="edit" onPress={() => open('ask')}>
      {rightsText.askOther}
    </Button>
  )
  return (
    <Screen title={titles.topic} wide>
      {id === undefined ? (
        <RefusalNotice error={{ code: 'CARD_NOT_FOUND' }} />
      ) : (
        <QueryView query={query} skeleton={<Skeleton cards={3} />}>
          {card => (
            <CardView
              card={card}
              acts={
                <>
                  <AskLawyer before={beforeOf(card)} />
                  {ask}
                </>
              }
            />
          )}
        </QueryView>
      )}
      {(id === undefined || query.status === 'refused') && ask}
    </Screen>
  )
}
