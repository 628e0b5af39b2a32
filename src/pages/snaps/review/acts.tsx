import { View } from '@tarojs/components'
import { useState } from 'react'
import { useCommand } from '@/cloud'
import { isEnded, type SnapAct, snaps, transitions } from '@/contract/snaps'
import { reviewText as text } from '@/copy/snaps/review'
import { useSession } from '@/session'
import { Button } from '@/ui/button'
import { Heading } from '@/ui/heading'
import type { IconName } from '@/ui/icon'
import { OutcomeNotice } from '@/ui/refusal/outcome'
import { Row, Rows } from '@/ui/rows'
import { useEntered } from '@/ui/rows/use-entered'
import { Group } from '@/ui/screen'
import { AcceptSheet, RehideSheet } from './accept-sheet'
import { CategorySheet } from './category-sheet'
import { ForwardSheet } from './forward-sheet'
import { MergeSheet } from './merge-sheet'
import type { ActProps } from './props'
import { AnswerSheet, AskSheet, DeclineSheet } from './words-sheet'

interface Props extends ActProps {
  /** how often Enter was pressed beside the list */
  entered: number
  /** something was done, and what it has become is on its way */
  renewing: boolean
}

const sheets = {
  accept: AcceptSheet,
  rehide: RehideSheet,
  answer: AnswerSheet,
  ask: AskSheet,
  decline: DeclineSheet,
  merge: MergeSheet,
  forward: ForwardSheet,
  category: CategorySheet,
} as const
type Sheet = keyof typeof sheets

/** What else may be done, below the main one. */
const others: readonly { readonly act: Sheet & SnapAct; readonly icon: IconName; readonly title: string }[] = [
  { act: 'ask', icon: 'question', title: text.ask.act },
  { act: 'decline', icon: 'close', title: text.decline.act },
  { act: 'merge', icon: 'copy', title: text.merge.act },
  { act: 'forward', icon: 'share', title: text.forward.act },
]

function Take({ snap: { id, version, state }, entered, renewing, onDone }: Props) {
  const first = state === 'waiting'
  const command = useCommand(snaps.take, { keepOnPhone: false })
  const take = async () => {
    const { kind } = await command.send({ id, version })
    if (kind === 'done') onDone(text.take.done)
  }
  useEntered(entered, () => {
    if (first && !renewing) void take()
  })
  return (
    <>
      <OutcomeNotice outcome={command.outcome} onRetry={() => void take()} />
      <Button
        kind={first ? 'primary' : 'plain'}
        icon="check"
        disabled={renewing}
        busy={command.busy && text.take.busy}
        onPress={() => void take()}
      >
        {first ? text.take.act : text.take.over}
      </Button>
    </>
  )
}

/** Everything that its state allows; each opens a sheet that says what it does. */
export function Acts(props: Props) {
  const { snap, entered, renewing, onDone } = props
  const { me } = useSession()
  const [shown, setShown] = useState<Sheet>()
  const { kind, state, handler } = snap
  const possible = transitions[kind][state]
  const mine = handler !== undefined && handler === me?.person?.name
  const rest = others.filter(({ act }) => possible[act] !== undefined)
  const out = kind === 'praise' && state === 'accepted'
  const Shown = shown && sheets[shown]
  useEntered(entered, () => {
    if (renewing) return
    if (possible.accept !== undefined) setShown('accept')
    else if (possible.answer !== undefined) setShown('answer')
  })
  if (Object.keys(possible).length === 0 && !out) return null
  return (
    <Group>
      <Heading>{text.acts}</Heading>
      <View className="nx-reviewacts">
        {possible.accept !== undefined && (
          <Button kind="primary" icon="check" disabled={renewing} onPress={() => setShown('accept')}>
            {text.accept.act}
          </Button>
        )}
        {possible.answer !== undefined && (
          <Button kind="primary" icon="letter" disabled={renewing} onPress={() => setShown('answer')}>
            {text.reply.act}
          </Button>
        )}
        {possible.take !== undefined && !mine && <Take {...props} />}
        {out && (
          <Button icon="edit" disabled={renewing} onPress={() => setShown('rehide')}>
            {text.rehide.act}
          </Button>
        )}
      </View>
      {!isEnded(state) && (
        <Rows>
          {rest.map(({ act, icon, title }) => (
            <Row key={act} icon={icon} title={title} onPress={renewing ? undefined : () => setShown(act)} />
          ))}
          <Row icon="edit" title={text.category.act} onPress={renewing ? undefined : () => setShown('category')} />
        </Rows>
      )}
      {Shown && (
        <Shown
          {...props}
          onClose={() => setShown(undefined)}
          onDone={words => {
            setShown(undefined)
            onDone(words)
          }}
        />
      )}
    </Group>
  )
}
