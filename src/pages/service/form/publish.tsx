import { useState } from 'react'
import { useCommand } from '@/cloud'
import { type Rhythm, rhythms, service } from '@/contract/service'
import { serviceDeskText } from '@/copy/service-desk'
import { Button } from '@/ui/button'
import { Chips } from '@/ui/chips'
import { DayField } from '@/ui/field'
import { replace } from '@/ui/navigation'
import { OutcomeNotice } from '@/ui/refusal/outcome'
import { Details, What } from './fields'
import { announcementOf, filledBy, type Template, type Typed } from './state'
import { Templates } from './templates'

const text = serviceDeskText.form
const repeats = [
  { value: 'once' as const, title: text.once },
  ...(Object.keys(rhythms) as Rhythm[]).map(value => ({ value, title: rhythms[value] })),
]

/** A new activity, or a series; `first` is filled already when it follows an earlier one. */
export function Publish({ node, first, fresh }: { node: string; first: Typed; fresh: boolean }) {
  const one = useCommand(service.publish)
  const many = useCommand(service.publishSeries)
  const [typed, setTyped] = useState(first)
  const [choosing, setChoosing] = useState(false)
  const change = (more: Partial<Typed>) => setTyped(before => ({ ...before, ...more }))
  const { every, until } = typed
  const activity = announcementOf(typed)
  const publish = async () => {
    if (!activity) return
    if (every === 'once') {
      const outcome = await one.send({ node, activity })
      if (outcome.kind === 'done') replace('activity', { id: outcome.data.id })
    } else {
      const outcome = await many.send({ node, activity, every, until })
      const id = outcome.kind === 'done' ? outcome.data.ids[0] : undefined
      if (id !== undefined) replace('activity', { id })
    }
  }
  const fill = (template: Template) => {
    setTyped(before => filledBy(before, template))
    setChoosing(false)
  }
  const command = every === 'once' ? one : many
  return (
    <>
      {fresh && (
        <Button icon="copy" onPress={() => setChoosing(true)}>
          {text.templates}
        </Button>
      )}
      <What typed={typed} running={false} onChange={change} />
      <Chips label={text.repeat} options={repeats} chosen={every} onChoose={rhythm => change({ every: rhythm })} />
      {every !== 'once' && (
        <DayField
          label={text.until}
          hint={text.untilHint}
          value={until}
          {...(typed.day !== '' && { earliest: typed.day })}
          onChange={day => change({ until: day })}
        />
      )}
      <Details typed={typed} running={false} onChange={change} />
      <OutcomeNotice outcome={command.outcome} onRetry={() => void publish()} />
      <Button
        kind="primary"
        icon="check"
        disabled={!activity || (every !== 'once' && until === '')}
        busy={command.busy && text.sending}
        onPress={() => void publish()}
      >
        {every === 'once' ? text.send : text.sendSeries}
      </Button>
      {choosing && <Templates node={node} onChoose={fill} onClose={() => setChoosing(false)} />}
    </>
  )
}
