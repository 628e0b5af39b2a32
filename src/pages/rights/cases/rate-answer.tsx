import { View } from '@tarojs/components'
import { useState } from 'react'
import { useCommand } from '@/cloud'
import { type RatedSubject, remarkMaxLength, rights, type Verdict } from '@/contract/rights'
import { caseText } from '@/copy/rights-case'
import { Button } from '@/ui/button'
import { Buttons } from '@/ui/button/buttons'
import { Card } from '@/ui/card'
import { Checklist } from '@/ui/choice'
import { TextArea } from '@/ui/field'
import { Heading } from '@/ui/heading'
import { Notice } from '@/ui/notice'
import { OutcomeNotice } from '@/ui/refusal/outcome'

export interface RateAnswerProps {
  subject: RatedSubject
  /** what was asked, where it was asked in words; it goes along only when the reader says so */
  question?: string | undefined
}

/** Was this right? One tap for yes; for no a line of why, if the reader likes. */
export function RateAnswer({ subject, question }: RateAnswerProps) {
  const { send, busy, outcome } = useCommand(rights.rateAnswer)
  const [verdict, setVerdict] = useState<Verdict>()
  const [note, setNote] = useState('')
  const [share, setShare] = useState(false)
  const words = caseText.rate

  const say = (chosen: Verdict) => {
    const remark = note.trim() === '' ? {} : { note: note.trim() }
    const shared = share && question ? { shareQuestion: true as const, question } : {}
    void send({ subject, verdict: chosen, ...remark, ...shared })
  }
  const choose = (chosen: Verdict) => {
    setVerdict(chosen)
    if (chosen === 'helped') say(chosen)
  }

  if (outcome?.kind === 'done') {
    return <Notice tone="done" title={verdict === 'helped' ? words.thanks : words.thanksWrong} />
  }
  return (
    <Card>
      <Heading level={3}>{words.title}</Heading>
      <Buttons>
        <Button icon="done" busy={verdict === 'helped' && busy && words.sending} onPress={() => choose('helped')}>
          {words.helped}
        </Button>
        <Button icon="warning" onPress={() => choose('notRight')}>
          {words.notRight}
        </Button>
        <Button icon="question" onPress={() => choose('notMyMatter')}>
          {words.notMyMatter}
        </Button>
      </Buttons>
      {verdict !== undefined && verdict !== 'helped' && (
        <>
          <TextArea label={words.note} value={note} maxLength={remarkMaxLength} onChange={setNote} />
          {question && (
            <>
              <Checklist items={[words.share]} ticked={new Set(share ? [0] : [])} onToggle={() => setShare(!share)} />
              <View className="nx-quiet">{words.shareHint}</View>
            </>
          )}
          <Button icon="letter" busy={busy && words.sending} onPress={() => say(verdict)}>
            {words.send}
          </Button>
        </>
      )}
      <OutcomeNotice outcome={outcome} />
    </Card>
  )
}
