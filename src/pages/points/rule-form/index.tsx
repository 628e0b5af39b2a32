import { View } from '@tarojs/components'
import { useState } from 'react'
import { useCommand, useQuery } from '@/cloud'
import { points } from '@/contract/points'
import { type Purse, purses } from '@/contract/points/purses'
import { type AwardRule, rulePresets } from '@/contract/points/rule'
import { dayOf } from '@/contract/shanghai'
import { ruleWords } from '@/copy/points'
import { pointsDeskText } from '@/copy/points-desk'
import { titles } from '@/copy/titles'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Chips } from '@/ui/chips'
import { DayField, TextField } from '@/ui/field'
import { Heading } from '@/ui/heading'
import { goBack, useParam } from '@/ui/navigation'
import { QueryView } from '@/ui/query-view'
import { OutcomeNotice } from '@/ui/refusal/outcome'
import { Columns, Group, Screen } from '@/ui/screen'
import { CountingFields, LapseFields, SharingFields } from './limits'
import { Preview } from './preview'
import { ruleOf, type Typed, typedOf } from './state'
import { WorthFields } from './worth'

const text = pointsDeskText.form
type Preset = keyof typeof rulePresets
const presets = (Object.keys(rulePresets) as Preset[]).map(value => ({ value, title: text.presetNames[value] }))
const tomorrow = () => dayOf(Date.now() + 86_400_000)

function Form({ purse, now }: { purse: Purse; now: AwardRule }) {
  const command = useCommand(points.setRule)
  const [typed, setTyped] = useState<Typed>({ ...typedOf(now), from: tomorrow() })
  const [preset, setPreset] = useState<Preset>()
  const [reason, setReason] = useState('')
  const change = (more: Partial<Typed>) => setTyped(before => ({ ...before, ...more }))
  const fill = (value: Preset) => {
    setPreset(value)
    change(typedOf(rulePresets[value]))
  }
  const rule = ruleOf(typed)
  const send = async () => {
    if (rule && (await command.send({ purse, rule, reason: reason.trim() })).kind === 'done') goBack()
  }
  const props = { typed, onChange: change }
  return (
    <Columns
      side={
        <Group>
          {rule && <Becomes rule={rule} />}
          {rule && <Preview key={JSON.stringify(rule)} purse={purse} rule={rule} />}
          <TextField label={text.reason} hint={text.reasonHint} value={reason} maxLength={100} onChange={setReason} />
          <OutcomeNotice outcome={command.outcome} onRetry={() => void send()} />
          <Button
            kind="primary"
            icon="check"
            disabled={!rule || reason.trim() === ''}
            busy={command.busy && text.sending}
            onPress={() => void send()}
          >
            {text.send}
          </Button>
        </Group>
      }
    >
      <Heading level={1}>{purses[purse]}</Heading>
      <Chips label={text.presets} options={presets} chosen={preset} onChoose={fill} />
      <View className="nx-quiet">{text.presetText}</View>
      <DayField
        label={text.from}
        hint={text.fromHint}
        earliest={tomorrow()}
        value={typed.from}
        onChange={from => change({ from })}
      />
      <WorthFields key={preset} {...props} />
      <CountingFields {...props} />
      <LapseFields {...props} />
      <SharingFields {...props} />
    </Columns>
  )
}

/** The rule as everybody will read it. */
function Becomes({ rule }: { rule: AwardRule }) {
  return (
    <Card tone="gold">
      <Heading level={3}>{text.becomes}</Heading>
      {ruleWords(rule).map(words => (
        <View key={words}>{words}</View>
      ))}
    </Card>
  )
}

/** Says what a service earns from a day on. */
export default function PointRuleFormPage() {
  const purse = useParam('purse') === 'rider' ? 'rider' : 'volunteer'
  const query = useQuery(points.rules, { purse })
  return (
    <Screen title={titles.pointRuleForm} wide>
      <QueryView query={query}>{({ now }) => <Form purse={purse} now={now} />}</QueryView>
    </Screen>
  )
}
