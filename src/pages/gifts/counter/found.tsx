import { View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { platform, useCommand, useQuery } from '@/cloud'
import type { OutputOf } from '@/contract/define'
import { gifts, type Held, type Shown } from '@/contract/gifts'
import type { Failure } from '@/contract/reply'
import { packText } from '@/copy/gifts'
import { doorText, giftCounterText as text } from '@/copy/gifts/counter'
import { Button } from '@/ui/button'
import { Notice } from '@/ui/notice'
import { QueryView } from '@/ui/query-view'
import { OutcomeNotice } from '@/ui/refusal/outcome'
import { SignaturePad } from '@/ui/signature'
import { DoorForm } from './door-form'
import { heldIn, withHeld } from './held'
import { No } from './no'
import type { RoundHere } from './props'

interface Props {
  node: string
  round: RoundHere
  /** all that are handed out here */
  rounds: readonly RoundHere[]
  shown: Shown
  onOther(round: string): void
  onGiven(words: string): void
  onNext(): void
}

/** Who it is and, where each household gets one, which household. */
export function Found(props: Props) {
  const [door, setDoor] = useState<string>()
  const [mending, setMending] = useState(false)
  const [held, setHeld] = useState<Held>()
  const said = (words: string, seen?: Held) => {
    setDoor(words)
    setMending(false)
    if (seen) setHeld(seen)
  }
  if (mending) return <DoorForm home={undefined} before={door ?? ''} onDoor={said} onNext={props.onNext} />
  return (
    <Looked
      key={door ?? ''}
      {...props}
      shown={withHeld(props.shown, held)}
      door={door}
      onDoor={said}
      onWrongDoor={seen => {
        setHeld(before => before ?? seen)
        setMending(true)
      }}
    />
  )
}

interface LookedProps extends Props {
  door: string | undefined
  onDoor(door: string, held?: Held): void
  onWrongDoor(held?: Held): void
}

/** Green with one button, or red with the reason; both say it in words, and the phone shakes. */
function Looked(props: LookedProps) {
  const { node, round, rounds, shown, door, onDoor, onWrongDoor, onOther, onGiven, onNext } = props
  const asked = { node, round: round.id, kit: round.pack.kit, shown, ...(door !== undefined && { door }) }
  const query = useQuery(gifts.look, asked)
  // somebody stands there: what could only be told the cloud later is better said now
  const command = useCommand(gifts.handOut, { keepOnPhone: false })
  const [signature, setSignature] = useState('')
  const { status, error } = query
  useEffect(() => {
    if (status === 'ready' || status === 'refused') platform.vibrate()
  }, [status])
  const give = async () => {
    const outcome = await command.send({
      ...asked,
      shown: withHeld(shown, query.data?.held),
      ...(signature !== '' && { signature }),
    })
    if (outcome.kind !== 'done') return
    platform.vibrate()
    onGiven(text.given(outcome.data.name, outcome.data.left))
  }
  if (status === 'refused' && error?.code === 'DOOR_MISSING')
    return (
      <DoorForm
        home={homeOf(error)}
        before={door ?? ''}
        onDoor={words => onDoor(words, heldIn(error))}
        onNext={onNext}
      />
    )
  const mend = door === undefined ? undefined : () => onWrongDoor(query.data?.held)
  if (status === 'refused' && error) {
    const other = rounds.find(({ id }) => id === error.detail?.round)
    return <No error={error} other={other} onOther={onOther} onMend={mend} onNext={onNext} />
  }
  const refused = command.outcome?.kind === 'refused' ? command.outcome.error : undefined
  if (refused && said.has(refused.code)) return <No error={refused} onMend={mend} onNext={onNext} />
  return (
    <QueryView query={query}>
      {seen => {
        const { signs } = seen
        return (
          <>
            <Yes seen={seen} />
            {signs && <SignaturePad label={packText.sign} value={signature} onChange={setSignature} />}
            <OutcomeNotice outcome={command.outcome} onRetry={() => void give()} />
            <Button
              kind="primary"
              icon="check"
              disabled={signs && signature === ''}
              busy={command.busy && text.giving}
              onPress={() => void give()}
            >
              {text.give}
            </Button>
            <Button kind="quiet" onPress={onNext}>
              {text.cancel}
            </Button>
          </>
        )
      }}
    </QueryView>
  )
}

const homeOf = ({ detail }: Failure) => (typeof detail?.home === 'string' ? detail.home : undefined)

/** Refusals that end it for whoever stands there. */
const said: ReadonlySet<string> = new Set(['GIFT_TWICE', 'QUOTA_GONE', 'PACKS_GONE', 'GIFT_OWN', 'NOT_ELIGIBLE'])

function Yes({ seen: { name, proxy, pack, household, alike } }: { seen: OutputOf<typeof gifts.look> }) {
  return (
    <>
      <Notice tone="done" title={text.good}>
        <View className="nx-gift-name">{name}</View>
        {household && <View>{doorText.of(household.home, household.door)}</View>}
        <View className="nx-gift-lead">{text.gets(pack.name)}</View>
        <View className="nx-gift-lines">{packText.lines(pack.lines)}</View>
        {proxy !== undefined && (
          <>
            <View className="nx-gift-lead">{text.proxy(proxy)}</View>
            <View>{text.proxyCheck}</View>
          </>
        )}
      </Notice>
      {household && household.near.length > 0 && (
        <Notice tone="warning" title={doorText.near}>
          {household.near.map(one => (
            <View key={`${one.name} ${one.at}`}>{doorText.nearAt(one.name, one.door, one.place, one.at)}</View>
          ))}
          <View>{doorText.nearAsk}</View>
        </Notice>
      )}
      {alike && <Notice tone="warning" title={text.alike(alike.place, alike.at)} />}
    </>
  )
}
