import { View } from '@tarojs/components'
import { useState } from 'react'
import { useCommand, useQuery } from '@/cloud'
import { type Complaint, gifts } from '@/contract/gifts'
import { momentText } from '@/copy/dates'
import { giftComplaintsText as text } from '@/copy/gifts/records'
import { titles } from '@/copy/titles'
import { Badge } from '@/ui/badge'
import { Button } from '@/ui/button'
import { EmptyState } from '@/ui/empty'
import { TextArea } from '@/ui/field'
import { Heading } from '@/ui/heading'
import { Paged } from '@/ui/paged'
import { OutcomeNotice } from '@/ui/refusal/outcome'
import { Row, Rows } from '@/ui/rows'
import { Screen } from '@/ui/screen'
import { Sheet } from '@/ui/sheet'
import { useToast } from '@/ui/toast'
import { AtNode } from '../parts/place-param'

const longest = 200

const noteOf = ({ words, roundName, place, at, answer }: Complaint) =>
  [
    [roundName, ...(place === undefined ? [] : [place])].join(' · '),
    momentText(at),
    words,
    ...(answer ? [text.said(answer.words, answer.at)] : []),
  ].join('\n')

interface AnswerProps {
  complaint: Complaint
  onDone(): void
  onClose(): void
}

function Answer({ complaint: { id, name, words }, onDone, onClose }: AnswerProps) {
  const command = useCommand(gifts.answer)
  const [typed, setTyped] = useState('')
  const answer = typed.trim()
  const send = async () => {
    if ((await command.send({ id, words: answer })).kind === 'done') onDone()
  }
  return (
    <Sheet title={text.from(name)} onClose={onClose}>
      <View>{words}</View>
      <TextArea label={text.words} hint={text.hint} value={typed} maxLength={longest} onChange={setTyped} />
      <OutcomeNotice outcome={command.outcome} onRetry={() => void send()} />
      <Button
        kind="primary"
        icon="letter"
        disabled={answer === '' || answer.length > longest}
        busy={command.busy && text.sending}
        onPress={() => void send()}
      >
        {text.send}
      </Button>
    </Sheet>
  )
}

function Complaints({ node }: { node: string }) {
  const [chosen, setChosen] = useState<Complaint>()
  const [version, setVersion] = useState(0)
  const { toast, say } = useToast()
  const usePage = (after: string | undefined) =>
    useQuery(gifts.complaints, { node, ...(after !== undefined && { after }) })
  return (
    <Screen title={titles.giftComplaints}>
      <Heading level={1}>{titles.giftComplaints}</Heading>
      <Paged
        usePage={usePage}
        version={version}
        empty={<EmptyState picture="lantern" title={text.none} text={text.noneText} />}
      >
        {complaints => (
          <Rows>
            {complaints.map(one => (
              <Row
                key={one.id}
                title={text.from(one.name)}
                note={noteOf(one)}
                end={
                  one.answer ? <Badge tone="success">{text.answered}</Badge> : <Badge tone="gold">{text.waiting}</Badge>
                }
                act={one.answer ? undefined : text.reply}
                onPress={one.answer ? undefined : () => setChosen(one)}
              />
            ))}
          </Rows>
        )}
      </Paged>
      {chosen && (
        <Answer
          complaint={chosen}
          onDone={() => {
            setChosen(undefined)
            say(text.sent)
            setVersion(version + 1)
          }}
          onClose={() => setChosen(undefined)}
        />
      )}
      {toast}
    </Screen>
  )
}

/** What people say went wrong, what waits first; answered by somebody who had no hand in it. */
export default function GiftComplaintsPage() {
  return <AtNode title={titles.giftComplaints}>{node => <Complaints key={node} node={node} />}</AtNode>
}
