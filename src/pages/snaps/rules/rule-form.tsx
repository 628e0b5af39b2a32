import { View } from '@tarojs/components'
import { useState } from 'react'
import { useCommand } from '@/cloud'
import type { Purse } from '@/contract/points/purses'
import { type SnapRule, snaps } from '@/contract/snaps'
import { dayOf } from '@/copy/dates'
import { snapRulesText, snapRuleWords } from '@/copy/snaps/ledger'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Chips } from '@/ui/chips'
import { DayField, NumberField } from '@/ui/field'
import { Heading } from '@/ui/heading'
import { OutcomeNotice } from '@/ui/refusal/outcome'
import { Sheet } from '@/ui/sheet'
import { ruleOf, type Typed, typedOf } from './state'

const text = snapRulesText.form
const dayMs = 86_400_000
const tomorrow = () => dayOf(Date.now() + dayMs)
const purses = (Object.keys(text.purses) as Purse[]).map(value => ({ value, title: text.purses[value] }))
const fields = ['first', 'later', 'dayCap', 'monthCap'] as const

interface Props {
  node: string
  now: SnapRule | undefined
  onDone(): void
  onClose(): void
}

/** Says what a snap earns from a day on; as everybody will read it, before it is sent. */
export function RuleForm({ node, now, onDone, onClose }: Props) {
  const command = useCommand(snaps.setRule)
  const [typed, setTyped] = useState<Typed>(() => typedOf(now, tomorrow()))
  const change = (more: Partial<Typed>) => setTyped(before => ({ ...before, ...more }))
  const rule = ruleOf(typed)
  const send = async () => {
    if (rule && (await command.send({ node, rule })).kind === 'done') onDone()
  }
  return (
    <Sheet title={text.title} onClose={onClose}>
      <DayField
        label={text.from}
        hint={text.fromHint}
        earliest={tomorrow()}
        value={typed.from}
        onChange={from => change({ from })}
      />
      <Chips label={text.purse} options={purses} chosen={typed.purse} onChoose={purse => change({ purse })} />
      {fields.map(field => (
        <NumberField
          key={field}
          label={text[field]}
          {...(field === 'later' && { hint: text.laterHint })}
          decimals={2}
          unit={text.unit}
          value={typed[field]}
          onChange={value => change({ [field]: value })}
        />
      ))}
      {rule ? (
        <Card tone="gold">
          <Heading level={3}>{text.becomes}</Heading>
          {snapRuleWords(rule).map(words => (
            <View key={words}>{words}</View>
          ))}
        </Card>
      ) : (
        <View className="nx-quiet">{text.wrong}</View>
      )}
      <OutcomeNotice outcome={command.outcome} onRetry={() => void send()} />
      <Button kind="primary" icon="check" disabled={!rule} busy={command.busy && text.busy} onPress={() => void send()}>
        {text.send}
      </Button>
    </Sheet>
  )
}
