import { View } from '@tarojs/components'
import { useState } from 'react'
import { useCommand } from '@/cloud'
import { stars } from '@/contract/stars'
import type { AppealRow } from '@/contract/stars/records'
import { levels } from '@/contract/stars/rule'
import { starsText } from '@/copy/stars'
import { Button } from '@/ui/button'
import { Chips } from '@/ui/chips'
import { TextField } from '@/ui/field'
import { Heading } from '@/ui/heading'
import { OutcomeNotice } from '@/ui/refusal/outcome'
import { Sheet } from '@/ui/sheet'
import { Criteria } from '../parts/criteria'

const text = starsText.desk

/** What the rider says, what the book has, and the level that it comes to. */
export function Decide({ row, onDone, onClose }: { row: AppealRow; onDone(): void; onClose(): void }) {
  const { id, name, words, objection, first, had, took, level } = row
  const command = useCommand(stars.decide)
  const [chosen, setChosen] = useState(level)
  const [why, setWhy] = useState('')
  const next = took[Math.min(level, took.length - 1)]
  const send = async () => {
    if ((await command.send({ appeal: id, level: chosen, reason: why.trim() })).kind === 'done') onDone()
  }
  const options = [0, ...levels]
    .filter(one => one >= level)
    .map(one => ({ value: String(one), title: one === level ? text.keep(one) : starsText.level(one) }))
  return (
    <Sheet title={text.row(name, level)} onClose={onClose}>
      <View>{words}</View>
      {first && <View>{text.first(first.level, first.reason)}</View>}
      {objection !== undefined && <View>{starsText.appeal.objection(objection).replace('您', name)}</View>}
      <Heading level={3}>{text.had}</Heading>
      {next && <Criteria has={had} takes={next} />}
      <Chips
        label={text.level}
        options={options}
        chosen={String(chosen)}
        onChoose={value => setChosen(Number(value))}
      />
      <Chips
        label={text.reason}
        options={text.reasons.map(value => ({ value, title: value }))}
        chosen={text.reasons.find(reason => reason === why)}
        onChoose={setWhy}
      />
      <TextField label={text.other} value={why} maxLength={100} onChange={setWhy} />
      <OutcomeNotice outcome={command.outcome} onRetry={() => void send()} />
      <Button
        kind="primary"
        icon="check"
        disabled={why.trim() === ''}
        busy={command.busy && text.sending}
        onPress={() => void send()}
      >
        {text.send}
      </Button>
    </Sheet>
  )
}
