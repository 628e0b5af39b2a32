import { Image, View } from '@tarojs/components'
import { useState } from 'react'
import { useCommand } from '@/cloud'
import { hours } from '@/contract/hours'
import type { RecordedService } from '@/contract/hours/records'
import type { Purse } from '@/contract/points/purses'
import type { AwardRule } from '@/contract/points/rule'
import { clockText, momentText } from '@/copy/dates'
import { hoursDeskText } from '@/copy/hours-desk'
import { Button } from '@/ui/button'
import { Buttons } from '@/ui/button/buttons'
import { Card } from '@/ui/card'
import { Heading } from '@/ui/heading'
import { OutcomeNotice } from '@/ui/refusal/outcome'
import { Group } from '@/ui/screen'
import { asClock, decided, VerdictFields } from '../parts/verdict'
import './recorded.scss'

const text = hoursDeskText.waiting

interface Props {
  rows: readonly RecordedService[]
  rules: Readonly<Record<Purse, AwardRule>>
  onDone(): void
}

/** What people recorded themselves, each with its pictures and a verdict below. */
export function Recorded({ rows, rules, onDone }: Props) {
  if (rows.length === 0) return null
  return (
    <Group>
      <Heading>{text.recorded}</Heading>
      {rows.map(row => (
        <One key={row.id} row={row} rule={rules[row.purse]} onDone={onDone} />
      ))}
    </Group>
  )
}

function One({ row, rule, onDone }: { row: RecordedService; rule: AwardRule; onDone(): void }) {
  const { id, name, title, kind, place, startsAt, endsAt, minutes, overlap, words, pictures } = row
  const command = useCommand(hours.settleRecord)
  const [verdict, setVerdict] = useState(() => asClock(Math.max(0, minutes - overlap)))
  const fine = decided(verdict)
  const send = async (approve: boolean) => {
    if (!fine) return
    const { kind: outcome } = await command.send({ id, approve, ...fine })
    if (outcome === 'done') onDone()
  }
  return (
    <Card>
      <Heading level={3}>{`${name}：${title}`}</Heading>
      <View className="nx-quiet">{`${momentText(startsAt)}–${clockText(endsAt)} · ${place}`}</View>
      <View>{text.said(words)}</View>
      <View className="nx-recorded__pictures">
        {pictures.map(url => (
          <Image key={url} className="nx-recorded__picture" src={url} mode="aspectFill" />
        ))}
      </View>
      <View>{text.clock(minutes)}</View>
      {overlap > 0 && <View>{text.overlap(overlap)}</View>}
      <VerdictFields verdict={verdict} rule={rule} kind={kind} onChange={setVerdict} />
      <OutcomeNotice outcome={command.outcome} />
      <Buttons>
        <Button
          kind="primary"
          icon="check"
          disabled={!fine}
          busy={command.busy && text.sending}
          onPress={() => void send(true)}
        >
          {text.approve}
        </Button>
        <Button kind="danger" disabled={verdict.reason.trim() === ''} onPress={() => void send(false)}>
          {text.refuse}
        </Button>
      </Buttons>
    </Card>
  )
}
