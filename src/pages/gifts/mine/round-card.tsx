import { View } from '@tarojs/components'
import type { OpenRound } from '@/contract/gifts'
import { myGiftsText as text } from '@/copy/gifts'
import { Badge } from '@/ui/badge'
import { Button } from '@/ui/button'
import { Buttons } from '@/ui/button/buttons'
import { Card } from '@/ui/card'
import { Heading } from '@/ui/heading'
import { open } from '@/ui/navigation'
import { Contents } from '../parts/contents'
import './round-card.scss'

const tones = { mayGet: 'success', got: 'plain', notForYou: 'plain', homeMissing: 'gold' } as const

interface Props {
  round: OpenRound
  /** the main act of the screen */
  main: boolean
  busy: boolean
  onTicket(): void
  onProxy(): void
  onComplain(): void
}

/** A round somebody may hope for: what is in it, where and until when, and what to do; or why not. */
export function RoundCard({ round, main, busy, onTicket, onProxy, onComplain }: Props) {
  const { name, pack, from, to, words, per, places, state, ticket } = round
  const { proxy } = ticket ?? {}
  return (
    <Card>
      <View className="nx-gift-head">
        <Heading level={2}>{name}</Heading>
        <Badge tone={tones[state]}>{text.states[state]}</Badge>
      </View>
      <Contents pack={pack} />
      <View className="nx-gift-when">{`${text.days(from, to)} · ${text.per[per]}`}</View>
      {words !== '' && <View>{words}</View>}
      {state === 'mayGet' && <Places places={places} />}
      {state === 'got' && <View>{per === 'household' ? text.gotHousehold : text.gotText}</View>}
      {state === 'notForYou' && <View>{text.notForYou}</View>}
      {state === 'homeMissing' && <View>{text.homeMissing}</View>}
      <Buttons>
        {state === 'homeMissing' && (
          <Button kind={main ? 'primary' : 'plain'} icon="place" onPress={() => open('profile')}>
            {text.setHome}
          </Button>
        )}
        {state === 'mayGet' && (
          <>
            <Button kind={main ? 'primary' : 'plain'} icon="ticket" busy={busy && text.taking} onPress={onTicket}>
              {proxy === undefined ? text.takeTicket : text.proxyTicket(proxy)}
            </Button>
            {proxy === undefined && (
              <Button icon="people" onPress={onProxy}>
                {text.proxyAct}
              </Button>
            )}
          </>
        )}
        <Button kind="quiet" onPress={onComplain}>
          {text.complain.act}
        </Button>
      </Buttons>
    </Card>
  )
}

/** Where packs lie, nearest to home first. */
function Places({ places }: Pick<OpenRound, 'places'>) {
  if (places.every(({ left }) => left === 0)) return <View>{text.allGone}</View>
  return (
    <View>
      <View className="nx-quiet">{text.where}</View>
      {places.map(({ place, left }) => (
        <View key={place} className="nx-gift-place">
          <View>{place}</View>
          <View className={left > 0 ? 'nx-gift-place__left' : 'nx-quiet'}>{text.left(left)}</View>
        </View>
      ))}
    </View>
  )
}
