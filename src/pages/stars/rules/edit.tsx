import { View } from '@tarojs/components'
import { useState } from 'react'
import { useCommand } from '@/cloud'
import { stars } from '@/contract/stars'
import { quarterAfter, quarterOf } from '@/contract/stars/quarters'
import type { Criteria, StarRule } from '@/contract/stars/rule'
import { criteria, criteriaNames, starsText } from '@/copy/stars'
import { Button } from '@/ui/button'
import { NumberField, TextField } from '@/ui/field'
import { OutcomeNotice } from '@/ui/refusal/outcome'
import { Section } from '@/ui/section'
import { criteriaOf, type Typed, typedOf } from './state'

const text = starsText.rules
const whole = (read: readonly (Criteria | undefined)[]): read is readonly Criteria[] =>
  read.every(one => one !== undefined)

/** What each of the five takes, from the next quarter on. */
export function Edit({ now, onDone }: { now: StarRule; onDone(): void }) {
  const command = useCommand(stars.setRule)
  const [typed, setTyped] = useState<readonly Typed[]>(now.levels.map(typedOf))
  const [reason, setReason] = useState('')
  const from = quarterAfter(quarterOf(Date.now()), 1)
  const change = (level: number, more: Partial<Typed>) =>
    setTyped(before => before.map((one, at) => (at === level ? { ...one, ...more } : one)))
  const read = typed.map(criteriaOf)
  const send = async () => {
    if (!whole(read)) return
    const rule = { from, levels: [...read] }
    if ((await command.send({ rule, reason: reason.trim() })).kind === 'done') onDone()
  }
  return (
    <>
      <View className="nx-quiet">{text.editText(from)}</View>
      {typed.map((one, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the place in the list is the level
        <Section key={at} title={starsText.level(at + 1)} icon="star" open={at === 0}>
          {criteriaNames.map(name => (
            <NumberField
              key={name}
              label={criteria[name]}
              unit={text.unit(name)}
              decimals={name === 'points' ? 2 : 0}
              error={criteriaOf({ ...typedOf(now.levels[0] as Criteria), [name]: one[name] }) ? undefined : text.wrong}
              value={one[name]}
              onChange={value => change(at, { [name]: value })}
            />
          ))}
        </Section>
      ))}
      <TextField label={text.reason} value={reason} maxLength={100} onChange={setReason} />
      <OutcomeNotice outcome={command.outcome} onRetry={() => void send()} />
      <Button
        kind="primary"
        icon="check"
        disabled={!whole(read) || reason.trim() === ''}
        busy={command.busy && text.sending}
        onPress={() => void send()}
      >
        {text.send}
      </Button>
    </>
  )
}
