import { View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { platform, useCommand, useQuery } from '@/cloud'
import type { OutputOf } from '@/contract/define'
import { gifts, type Shown } from '@/contract/gifts'
import { packText } from '@/copy/gifts'
import { giftCounterText as text } from '@/copy/gifts/counter'
import { Button } from '@/ui/button'
import { Notice } from '@/ui/notice'
import { QueryView } from '@/ui/query-view'
import { OutcomeNotice } from '@/ui/refusal/outcome'
import { SignaturePad } from '../signature'
import { No } from './no'
import type { RoundHere } from './props'

interface Props {
  node: string
  round: RoundHere
  shown: Shown
  onGiven(words: string): void
  onNext(): void
}

/** Green with one button, or red with the reason; both say it in words, and the phone shakes. */
export function Found({ node, round, shown, onGiven, onNext }: Props) {
  const asked = { node, round: round.id, kit: round.pack.kit, shown }
  const query = useQuery(gifts.look, asked)
  // somebody stands there: what could only be told the cloud later is better said now
  const command = useCommand(gifts.handOut, { keepOnPhone: false })
  const [signature, setSignature] = useState('')
  const { status, error } = query
  useEffect(() => {
    if (status === 'ready' || status === 'refused') platform.vibrate()
  }, [status])
  const give = async () => {
    const outcome = await command.send({ ...asked, ...(signature !== '' && { signature }) })
    if (outcome.kind !== 'done') return
    platform.vibrate()
    onGiven(text.given(outcome.data.name, outcome.data.left))
  }
  if (status === 'refused' && error) return <No error={error} onNext={onNext} />
  const refused = command.outcome?.kind === 'refused' ? command.outcome.error : undefined
  if (refused && said.has(refused.code)) return <No error={refused} onNext={onNext} />
  return (
    <QueryView query={query}>
      {seen => {
        const signs = shown.by === 'guest' || seen.proxy !== undefined
        return (
          <>
            <Yes seen={seen} />
            {signs && <SignaturePad value={signature} onChange={setSignature} />}
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

/** Refusals that end it for whoever stands there. */
const said: ReadonlySet<string> = new Set(['GIFT_TWICE', 'QUOTA_GONE', 'PACKS_GONE', 'GIFT_OWN', 'NOT_ELIGIBLE'])

function Yes({ seen: { name, proxy, pack, alike } }: { seen: OutputOf<typeof gifts.look> }) {
  return (
    <>
      <Notice tone="done" title={text.good}>
        <View className="nx-gift-name">{name}</View>
        <View className="nx-gift-lead">{text.gets(pack.name)}</View>
        <View>{packText.lines(pack.lines)}</View>
        {proxy !== undefined && (
          <>
            <View className="nx-gift-lead">{text.proxy(proxy)}</View>
            <View>{text.proxyCheck}</View>
          </>
        )}
      </Notice>
      {alike && <Notice tone="warning" title={text.alike(alike.place, alike.at)} />}
    </>
  )
}
