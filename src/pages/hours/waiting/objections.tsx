import { View } from '@tarojs/components'
import { useState } from 'react'
import { useCommand } from '@/cloud'
import { hours } from '@/contract/hours'
import type { ObjectionRow } from '@/contract/hours/records'
import type { Purse } from '@/contract/points/purses'
import type { AwardRule } from '@/contract/points/rule'
import { clockText, shortDayText } from '@/copy/dates'
import { hoursText } from '@/copy/hours'
import { hoursDeskText } from '@/copy/hours-desk'
import { Button } from '@/ui/button'
import { Buttons } from '@/ui/button/buttons'
import { Card } from '@/ui/card'
import { Heading } from '@/ui/heading'
import { Notice } from '@/ui/notice'
import { OutcomeNotice } from '@/ui/refusal/outcome'
import { Group } from '@/ui/screen'
import { decided, VerdictFields } from '../parts/verdict'

const text = hoursDeskText.waiting

interface Props {
  rows: readonly ObjectionRow[]
  rules: Readonly<Record<Purse, AwardRule>>
  onDone(): void
}

/** Objections, for somebody else than whoever reviewed it. */
export function Objections({ rows, rules, onDone }: Props) {
  if (rows.length === 0) return null
  return (
    <Group>
      <Heading>{text.objections}</Heading>
      {rows.map(row => (
        <One key={row.id} row={row} rule={rules[row.purse]} onDone={onDone} />
      ))}
    </Group>
  )
}

function One({ row, rule, onDone }: { row: ObjectionRow; rule: AwardRule; onDone(): void }) {
  const { id, name, title, place, day, kind, in: came, out, minutes, review, words, mine } = row
  const command = useCommand(hours.decide)
  const [verdict, setVerdict] = useState({ minutes: String(minutes), level: review.level, reason: '' })
  const fine = decided(verdict)
  const send = async (change: boolean) => {
    if (fine?.reason === undefined) return
    const { kind: outcome } = await command.send({ id, change, ...fine, reason: fine.reason })
    if (outcome === 'done') onDone()
  }
  const times = hoursText.mine.from(clockText(came), out === undefined ? undefined : clockText(out))
  const ready = fine?.reason !== undefined
  return (
    <Card>
      <Heading level={3}>{`${name}：${title}`}</Heading>
      <View className="nx-quiet">{`${shortDayText(day)} ${times} · ${place}`}</View>
      <View>{text.clock(minutes)}</View>
      <View>{text.was(review.minutes, hoursDeskText.levels[review.level])}</View>
      {review.reason !== undefined && <View>{hoursText.mine.reason(review.reason)}</View>}
      <View>{text.said(words)}</View>
      {mine ? (
        <Notice tone="info" title={text.mine} />
      ) : (
        <>
          <VerdictFields verdict={verdict} rule={rule} kind={kind} onChange={setVerdict} />
          <OutcomeNotice outcome={command.outcome} />
          <Buttons>
            <Button
              kind="primary"
              disabled={!ready}
              busy={command.busy && text.sending}
              onPress={() => void send(true)}
            >
              {text.change}
            </Button>
            <Button disabled={!ready} onPress={() => void send(false)}>
              {text.keep}
            </Button>
          </Buttons>
        </>
      )}
    </Card>
  )
}
