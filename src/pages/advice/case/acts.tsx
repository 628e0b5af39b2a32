import { useState } from 'react'
import { useCommand } from '@/cloud'
import { advice, type Case } from '@/contract/advice'
import { deskText as text } from '@/copy/advice'
import { Heading } from '@/ui/heading'
import { OutcomeNotice } from '@/ui/refusal/outcome'
import { Row, Rows } from '@/ui/rows'
import { Group } from '@/ui/screen'
import { Sheet } from '@/ui/sheet'
import { Draft } from './draft'
import { HandBack } from './hand-back'
import { PassOn } from './pass-on'

export interface ActsProps {
  found: Case
  onChanged(): void
  /** the case is somebody else's now */
  onLetGo(): void
}

/** What may be done with a case beside answering it. */
export function Acts({ found, onChanged, onLetGo }: ActsProps) {
  const { id, status, publishing } = found
  const [act, setAct] = useState<'handBack' | 'passOn' | 'draft'>()
  const close = useCommand(advice.close)
  const done = () => setAct(undefined)
  const end = async () => {
    const { kind } = await close.send({ id })
    if (kind === 'done') onChanged()
  }
  const letGo = () => {
    done()
    onLetGo()
  }
  const mayTell = publishing.allowed && (status === 'answered' || status === 'closed')
  return (
    <Group>
      <Heading>{text.more}</Heading>
      <Rows>
        {status === 'answered' && <Row icon="done" title={text.close} onPress={() => void end()} />}
        {status !== 'closed' && (
          <>
            <Row icon="return" title={text.handBack} onPress={() => setAct('handBack')} />
            <Row icon="people" title={text.passOn} onPress={() => setAct('passOn')} />
          </>
        )}
        {mayTell ? (
          <Row
            icon="megaphone"
            title={text.draft}
            note={publishing.published ? text.published : undefined}
            onPress={() => setAct('draft')}
          />
        ) : (
          <Row icon="lock" title={text.notAllowed} />
        )}
      </Rows>
      <OutcomeNotice outcome={close.outcome} />
      {act === 'handBack' && (
        <Sheet title={text.handBack} onClose={done}>
          <HandBack id={id} onDone={letGo} />
        </Sheet>
      )}
      {act === 'passOn' && (
        <Sheet title={text.passOn} onClose={done}>
          <PassOn id={id} onDone={letGo} />
        </Sheet>
      )}
      {act === 'draft' && (
        <Sheet title={text.draft} onClose={done}>
          <Draft id={id} published={publishing.published} onDone={onChanged} />
        </Sheet>
      )}
    </Group>
  )
}
