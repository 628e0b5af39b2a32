import { View } from '@tarojs/components'
import { useState } from 'react'
import { useCommand } from '@/cloud'
import { addressedIn } from '@/contract/addressed-names'
import { tellsNumber } from '@/contract/masked-numbers'
import { snaps } from '@/contract/snaps'
import { reviewText as text } from '@/copy/snaps/review'
import { Button } from '@/ui/button'
import { Choice } from '@/ui/choice'
import { TextArea, TextField } from '@/ui/field'
import { Notice } from '@/ui/notice'
import { OutcomeNotice } from '@/ui/refusal/outcome'
import { Sheet } from '@/ui/sheet'
import type { SheetProps } from './props'
import { type Summary, summaryOf } from './verdicts'

type Way = 'later' | 'now'
const accept = text.accept
const ways = [
  { value: 'now', title: accept.now, note: accept.nowNote },
  { value: 'later', title: accept.later, note: accept.laterNote },
] as const
/** As the contract has it. */
const [titleMost, textMost] = [30, 300]

/** How many are shown and what is hidden on them; and a last look when nothing is. */
function Decided({ summary: { photos, shown, hidden } }: { summary: Summary }) {
  if (shown === 0) return <Notice tone="warning" title={accept.nothing} />
  return (
    <>
      <View>{accept.summary(shown, photos.length, hidden)}</View>
      {hidden === 0 && <Notice tone="warning" icon="eye" title={accept.unsure} />}
    </>
  )
}

/** What must not be told of anybody without their word; the cloud looks too. */
function Told({ title, body }: { title: string; body: string }) {
  const name = addressedIn(title) ?? addressedIn(body)
  return (
    <>
      {tellsNumber(title, body) && <Notice tone="warning" title={accept.number} />}
      {name !== undefined && (
        <Notice tone="warning" title={accept.nameInside(name)}>
          <View>{accept.nameText}</View>
        </Notice>
      )}
    </>
  )
}

/** Praise is accepted: the words for the board now, without a name, or by a colleague later. The sender's are read, not taken over. */
export function AcceptSheet({ snap: { id, version, pictures, words }, said, onDone, onClose }: SheetProps) {
  const command = useCommand(snaps.accept, { keepOnPhone: false })
  const [way, setWay] = useState<Way>('now')
  const [typed, setTyped] = useState({ title: '', text: '' })
  const summary = summaryOf(pictures, said)
  const [title, body] = [typed.title.trim(), typed.text.trim()]
  const written = way === 'later' || (title !== '' && body !== '' && body.length <= textMost)
  const send = async () => {
    const post = way === 'now' ? { post: { title, text: body } } : {}
    const { kind } = await command.send({ id, version, photos: summary.photos, ...post })
    if (kind === 'done') onDone(accept.done)
  }
  return (
    <Sheet title={accept.title} onClose={onClose}>
      <Decided summary={summary} />
      <Choice options={ways} chosen={way} onChoose={setWay} />
      {way === 'now' && (
        <>
          {words !== '' && <View className="nx-quiet">{accept.said(words)}</View>}
          <TextField
            label={accept.heading}
            placeholder={accept.headingPlaceholder}
            value={typed.title}
            maxLength={titleMost}
            onChange={value => setTyped(before => ({ ...before, title: value }))}
          />
          <TextArea
            label={accept.text}
            hint={accept.textHint}
            value={typed.text}
            maxLength={textMost}
            onChange={value => setTyped(before => ({ ...before, text: value }))}
          />
          <Told title={title} body={body} />
        </>
      )}
      <OutcomeNotice outcome={command.outcome} onRetry={() => void send()} />
      <Button
        kind="primary"
        icon="check"
        disabled={summary.shown === 0 || !written || (way === 'now' && tellsNumber(title, body))}
        busy={command.busy && accept.busy}
        onPress={() => void send()}
      >
        {accept.act}
      </Button>
    </Sheet>
  )
}

/** What is out was wrong: the old pictures go first. */
export function RehideSheet({ snap: { id, version, pictures }, said, onDone, onClose }: SheetProps) {
  const command = useCommand(snaps.rehide, { keepOnPhone: false })
  const { rehide } = text
  const summary = summaryOf(pictures, said)
  const send = async () => {
    const { kind } = await command.send({ id, version, photos: summary.photos })
    if (kind === 'done') onDone(rehide.done)
  }
  return (
    <Sheet title={rehide.title} onClose={onClose}>
      <View>{rehide.text}</View>
      <Decided summary={summary} />
      <OutcomeNotice outcome={command.outcome} onRetry={() => void send()} />
      <Button
        kind="primary"
        icon="check"
        disabled={summary.shown === 0}
        busy={command.busy && rehide.busy}
        onPress={() => void send()}
      >
        {rehide.send}
      </Button>
    </Sheet>
  )
}
