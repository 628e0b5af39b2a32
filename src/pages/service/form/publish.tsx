import { useState } from 'react'
import { useCommand } from '@/cloud'
import { type Rhythm, rhythms, service } from '@/contract/service'
import { serviceDeskText, usualActivities } from '@/copy/service-desk'
import { Button } from '@/ui/button'
import { Chips } from '@/ui/chips'
import { DayField } from '@/ui/field'
import { replace } from '@/ui/navigation'
import { OutcomeNotice } from '@/ui/refusal/outcome'
import { Details, What } from './fields'
import { announcementOf, filledBy, type Typed } from './state'

const text = serviceDeskText.form
const usual = usualActivities.map(({ title }) => ({ value: title, title }))
const repeats = [
  { value: 'once' as const, title: text.once },
  ...(Object.keys(rhythms) as Rhythm[]).map(value => ({ value, title: rhythms[value] })),
]

/** A new activity, or a series; `first` is filled already when it follows an earlier one. */
export function Publish({ node, first, fresh }: { node: string; first: Typed; fresh: boolean }) {
  const one = useCommand(service.publish)
  const many = useCommand(service.publishSeries)
  const [typed, setTyped] = useState(first)
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
  const command = every === 'once' ? one : many
  return (
    <>
      {fresh && (
        <Chips
          label={text.usual}
          options={usual}
          chosen={undefined}
          onChoose={title => {
            const found = usualActivities.find(template => template.title === title)
            if (found) setTyped(before => filledBy(before, found))
          }}
        />
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
    </>
  )
}
