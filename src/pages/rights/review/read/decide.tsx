import { View } from '@tarojs/components'
import { useState } from 'react'
import { useCommand } from '@/cloud'
import { type DeskCard, rights } from '@/contract/rights'
import { cardsText as text } from '@/copy/rights-review'
import { Button } from '@/ui/button'
import { Buttons } from '@/ui/button/buttons'
import { Card } from '@/ui/card'
import { Heading } from '@/ui/heading'
import { OutcomeNotice } from '@/ui/refusal/outcome'
import { Why } from './why'

const why = {
  title: text.sendBack,
  label: text.sendBackWhy,
  hint: text.sendBackHint,
  empty: text.sendBackEmpty,
  busy: text.sendingBack,
}

/** Somebody else has changed or decided it meanwhile: what stands on the page is no longer what counts. */
const overtaken = ['CARD_CHANGED', 'CARD_NOT_WAITING', 'CARD_NOT_FOUND']

export interface DecideProps {
  draft: DeskCard
  /** it can only be sent back */
  amended: boolean
  onPublished(): void
  onSentBack(): void
  onReload(): void
}

/** Publishes the text that stands on the page, or sends it back with a reason. */
export function Decide({ draft: { id, revision }, amended, onPublished, onSentBack, onReload }: DecideProps) {
  const publishing = useCommand(rights.reviewCard)
  const returning = useCommand(rights.reviewCard)
  const [asking, setAsking] = useState(false)
  const publish = async () => {
    const { kind } = await publishing.send({ id, revision, verdict: 'publish' })
    if (kind === 'done') onPublished()
  }
  const sendBack = async (reason: string) => {
    const { kind } = await returning.send({ id, revision, verdict: 'return', reason })
    if (kind === 'done') onSentBack()
  }
  const { outcome } = publishing
  const stale = outcome?.kind === 'refused' && overtaken.includes(outcome.error.code)
  return (
    <Card>
      <Heading>{text.check}</Heading>
      <View>{amended ? text.amendedText : text.checkText}</View>
      <OutcomeNotice outcome={outcome} onRetry={() => void publish()} />
      <Buttons>
        {stale ? (
          <Button kind="primary" icon="again" onPress={onReload}>
            {text.newText}
          </Button>
        ) : (
          <>
            {!amended && (
              <Button
                kind="primary"
                icon="done"
                busy={publishing.busy && text.publishing}
                onPress={() => void publish()}
              >
                {text.publish}
              </Button>
            )}
            <Button icon="return" disabled={publishing.busy} onPress={() => setAsking(true)}>
              {text.sendBack}
            </Button>
          </>
        )}
      </Buttons>
      {asking && (
        <Why
          words={why}
          command={returning}
          onSend={reason => void sendBack(reason)}
          onClose={() => setAsking(false)}
        />
      )}
    </Card>
  )
}
