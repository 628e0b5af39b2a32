import { View } from '@tarojs/components'
import { useState } from 'react'
import { useCommand, useQuery } from '@/cloud'
import { gifts, type OpenRound } from '@/contract/gifts'
import { myGiftsText as text } from '@/copy/gifts'
import { titles } from '@/copy/titles'
import { useSession } from '@/session'
import { EmptyState } from '@/ui/empty'
import { Heading } from '@/ui/heading'
import { QueryView } from '@/ui/query-view'
import { OutcomeNotice } from '@/ui/refusal/outcome'
import { Group, Screen } from '@/ui/screen'
import { useShare } from '@/ui/share'
import { useToast } from '@/ui/toast'
import { ComplainSheet } from './complain-sheet'
import { Complaints } from './complaints'
import { Got } from './got'
import { NoHome } from './no-home'
import { ProxySheet } from './proxy-sheet'
import { RoundCard } from './round-card'
import { TicketSheet } from './ticket-sheet'

type Ticket = NonNullable<OpenRound['ticket']>
type Open =
  | { readonly kind: 'ticket'; readonly round: OpenRound; readonly ticket: Ticket }
  | { readonly kind: 'proxy'; readonly round: OpenRound }
  | { readonly kind: 'complain'; readonly round: string; readonly record?: string }

/** What a proxy gets is the code alone: a page that asks the cloud for nothing. */
const cardOf = (shown: Open | undefined) => {
  if (shown?.kind !== 'ticket') return { title: titles.myGifts, route: 'myGifts' } as const
  const { round, ticket } = shown
  const params = {
    code: ticket.code,
    round: round.name,
    to: round.to,
    ...(ticket.proxy !== undefined && { proxy: ticket.proxy }),
  }
  return { title: text.shareTitle(round.name), route: 'giftTicket', params } as const
}

/** What I can get and where, the code for it, what I got, and a word to the street when something is wrong. */
export default function MyGiftsPage() {
  const query = useQuery(gifts.mine, {}, { keep: true })
  const command = useCommand(gifts.ticket, { keepOnPhone: false })
  const [shown, setShown] = useState<Open>()
  const [asked, setAsked] = useState<OpenRound>()
  const { me } = useSession()
  const homeless = me?.person !== undefined && me.person.home === undefined
  const { toast, say } = useToast()
  useShare(cardOf(shown))
  const close = () => setShown(undefined)
  const show = async (round: OpenRound) => {
    setAsked(round)
    if (round.ticket) return setShown({ kind: 'ticket', round, ticket: round.ticket })
    const outcome = await command.send({ round: round.id })
    if (outcome.kind !== 'done') return
    setShown({ kind: 'ticket', round, ticket: outcome.data })
    query.reload()
  }
  const done = (words?: string) => {
    close()
    if (words !== undefined) say(words)
    query.reload()
  }
  return (
    <Screen title={titles.myGifts}>
      <QueryView query={query}>
        {({ rounds, complaints, items, next }) => {
          const main = rounds.find(({ state }) => state === 'mayGet') ?? rounds.find(r => r.state === 'homeMissing')
          return (
            <>
              <View>{text.lead}</View>
              <OutcomeNotice outcome={command.outcome} onRetry={() => asked && void show(asked)} />
              <Group>
                {homeless && rounds.every(({ state }) => state !== 'homeMissing') && <NoHome />}
                {rounds.length === 0 && !homeless && (
                  <EmptyState picture="lantern" title={text.none} text={text.noneText} />
                )}
                {rounds.length > 0 && <Heading>{text.open}</Heading>}
                {rounds.map(round => (
                  <RoundCard
                    key={round.id}
                    round={round}
                    main={round === main}
                    busy={command.busy && asked?.id === round.id}
                    onTicket={() => void show(round)}
                    onProxy={() => setShown({ kind: 'proxy', round })}
                    onComplain={() => setShown({ kind: 'complain', round: round.id })}
                  />
                ))}
              </Group>
              <Got
                items={items}
                next={next}
                onComplain={gift => setShown({ kind: 'complain', round: gift.round, record: gift.id })}
              />
              <Complaints complaints={complaints} />
            </>
          )
        }}
      </QueryView>
      {shown?.kind === 'ticket' && (
        <TicketSheet
          round={shown.round}
          ticket={shown.ticket}
          say={say}
          onProxy={() => setShown({ kind: 'proxy', round: shown.round })}
          onDropped={() => done(text.dropped)}
          onClose={close}
        />
      )}
      {shown?.kind === 'proxy' && (
        <ProxySheet
          round={shown.round}
          onTicket={ticket => {
            setShown({ kind: 'ticket', round: shown.round, ticket })
            query.reload()
          }}
          onClose={close}
        />
      )}
      {shown?.kind === 'complain' && (
        <ComplainSheet
          about={{ round: shown.round, ...(shown.record !== undefined && { record: shown.record }) }}
          onSent={() => done(text.complain.sent)}
          onClose={close}
        />
      )}
      {toast}
    </Screen>
  )
}
