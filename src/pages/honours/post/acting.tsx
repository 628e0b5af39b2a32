import { View } from '@tarojs/components'
import { useState } from 'react'
import { useCommand } from '@/cloud'
import { honours, type Post } from '@/contract/honours'
import { honourDeskText, postText as text } from '@/copy/honours/desk'
import { Button } from '@/ui/button'
import { Buttons } from '@/ui/button/buttons'
import type { IconName } from '@/ui/icon'
import { open } from '@/ui/navigation'
import { OutcomeNotice } from '@/ui/refusal/outcome'
import { useEntered } from '@/ui/rows/use-entered'
import { SureSheet } from '@/ui/sheet/sure-sheet'
import { type Act, actsOf, mainActOf } from './acts'
import type { Asked } from './consent-code'
import { InPerson } from './in-person'
import { Raising } from './raising'
import { ReasonSheet } from './reason-sheet'
import { Withdrawing } from './withdrawing'

const icons: Readonly<Record<Act, IconName>> = {
  show: 'check',
  ask: 'letter',
  record: 'person',
  release: 'check',
  edit: 'edit',
  correct: 'edit',
  sendBack: 'return',
  withdraw: 'leave',
  drop: 'bin',
}

interface Props {
  post: Post
  /** higher each time somebody presses Enter on it */
  entered: number
  /** something was done, and what it has become is on its way */
  renewing: boolean
  onEdit(): void
  onAsked(asked: Asked): void
  onDone(words?: string): void
}

/** What may be done about it now; whatever cannot be undone is asked twice. */
export function Acting({ post, entered, renewing, onEdit, onAsked, onDone }: Props) {
  const { id, version, state } = post
  const which = { id, version }
  const [sheet, setSheet] = useState<Act>()
  const ask = useCommand(honours.askConsent, { keepOnPhone: false })
  const show = useCommand(honours.show)
  const release = useCommand(honours.release)
  const sendBack = useCommand(honours.sendBack)
  const drop = useCommand(honours.drop)
  const acts = actsOf(post)
  const main = mainActOf(post)
  const close = () => setSheet(undefined)
  const after = ({ kind }: { readonly kind: string }) => {
    if (kind !== 'done') return
    close()
    onDone()
  }
  const press = async (act: Act) => {
    if (act === 'edit' || act === 'correct') return onEdit()
    if (act !== 'ask') return setSheet(act)
    const outcome = await ask.send(which)
    if (outcome.kind !== 'done') return
    onAsked(outcome.data)
    onDone()
  }
  useEntered(entered, () => {
    if (!renewing && main !== undefined) void press(main)
  })
  const title = (act: Act) => (act === 'ask' && state === 'asking' ? text.askAgain : text[act])
  return (
    <>
      <OutcomeNotice outcome={ask.outcome} />
      <Buttons>
        {acts.map(act => (
          <Button
            key={act}
            kind={act === main ? 'primary' : act === 'drop' || act === 'withdraw' ? 'quiet' : 'plain'}
            icon={icons[act]}
            disabled={renewing}
            busy={act === 'ask' && ask.busy && honourDeskText.wait}
            onPress={() => void press(act)}
          >
            {title(act)}
          </Button>
        ))}
        {state === 'public' && (
          <>
            <Button icon="papers" onPress={() => open('banner', { id })}>
              {text.banner}
            </Button>
            <Raising post={post} onDone={onDone} />
          </>
        )}
      </Buttons>
      {sheet === 'record' && (
        <InPerson
          post={post}
          onDone={() => {
            close()
            onDone(text.recorded)
          }}
          onClose={close}
        />
      )}
      {sheet === 'show' && (
        <SureSheet
          title={text.releaseTitle}
          act={text.releaseYes}
          icon="check"
          danger={false}
          busy={show.busy && honourDeskText.wait}
          outcome={show.outcome}
          onYes={() => void show.send(which).then(after)}
          onClose={close}
        >
          <View>{text.releaseText}</View>
        </SureSheet>
      )}
      {sheet === 'release' && (
        <SureSheet
          title={text.releaseTitle}
          act={text.releaseYes}
          icon="check"
          danger={false}
          busy={release.busy && honourDeskText.wait}
          outcome={release.outcome}
          onYes={() => void release.send(which).then(after)}
          onClose={close}
        >
          <View>{text.releaseText}</View>
        </SureSheet>
      )}
      {sheet === 'drop' && (
        <SureSheet
          title={text.dropTitle}
          act={text.dropYes}
          busy={drop.busy && honourDeskText.wait}
          outcome={drop.outcome}
          onYes={() => void drop.send(which).then(after)}
          onClose={close}
        >
          <View>{text.dropText}</View>
        </SureSheet>
      )}
      {sheet === 'sendBack' && (
        <ReasonSheet
          title={text.sendBackTitle}
          lead={text.sendBackText}
          reasons={text.sendBackReasons}
          act={text.sendBack}
          busy={sendBack.busy}
          outcome={sendBack.outcome}
          onReason={reason => void sendBack.send({ ...which, reason }).then(after)}
          onClose={close}
        />
      )}
      {sheet === 'withdraw' && <Withdrawing post={post} onDone={() => after({ kind: 'done' })} onClose={close} />}
    </>
  )
}
