import { useState } from 'react'
import { useCommand, useQuery } from '@/cloud'
import { gifts } from '@/contract/gifts'
import { dayOf } from '@/contract/shanghai'
import { roundFormText as text } from '@/copy/gifts/rounds'
import { titles } from '@/copy/titles'
import { Button } from '@/ui/button'
import { Heading } from '@/ui/heading'
import { goBack, replace, useParam } from '@/ui/navigation'
import { QueryView } from '@/ui/query-view'
import type { Heard } from '@/ui/refusal/outcome'
import { Screen } from '@/ui/screen'
import { AtNode } from '../parts/place-param'
import { Fields, type Offer } from './fields'
import { emptyRound, settingsOf, type Typed, typedFrom } from './state'

interface FormProps {
  title: string
  offer: Offer
  start: Typed
  busy: boolean
  outcome: Heard | undefined
  onSave(settings: NonNullable<ReturnType<typeof settingsOf>>): void
}

function Form({ title, offer, start, busy, outcome, onSave }: FormProps) {
  const [typed, setTyped] = useState(start)
  const settings = settingsOf(typed)
  const save = () => {
    if (settings) onSave(settings)
  }
  return (
    <>
      <Heading level={1}>{title}</Heading>
      <Fields
        offer={offer}
        typed={typed}
        outcome={outcome}
        onChange={change => setTyped({ ...typed, ...change })}
        onRetry={save}
      />
      <Button kind="primary" icon="check" disabled={!settings} busy={busy && text.saving} onPress={save}>
        {text.save}
      </Button>
    </>
  )
}

function Add({ node }: { node: string }) {
  const query = useQuery(gifts.rounds, { node })
  const command = useCommand(gifts.draft)
  return (
    <QueryView query={query}>
      {({ place, packs, counters }) => (
        <Form
          title={text.titleNew}
          offer={{ node, place, packs, counters }}
          start={emptyRound(node, dayOf(Date.now()), packs)}
          busy={command.busy}
          outcome={command.outcome}
          onSave={async round => {
            const outcome = await command.send({ node, round })
            if (outcome.kind === 'done') replace('giftRound', { id: outcome.data.id })
          }}
        />
      )}
    </QueryView>
  )
}

function Edit({ id }: { id: string }) {
  const query = useQuery(gifts.round, { id })
  const command = useCommand(gifts.edit)
  return (
    <QueryView query={query}>
      {round => (
        <Form
          title={text.titleEdit}
          offer={round}
          start={typedFrom(round, round.node)}
          busy={command.busy}
          outcome={command.outcome}
          onSave={async settings => {
            const outcome = await command.send({ id, round: settings })
            if (outcome.kind === 'done') goBack()
          }}
        />
      )}
    </QueryView>
  )
}

/** A round is drafted, or a draft of it changed. */
export default function GiftFormPage() {
  const id = useParam('id')
  if (id !== undefined)
    return (
      <Screen title={titles.giftForm}>
        <Edit id={id} />
      </Screen>
    )
  return (
    <AtNode title={titles.giftForm}>
      {node => (
        <Screen title={titles.giftForm}>
          <Add node={node} />
        </Screen>
      )}
    </AtNode>
  )
}
