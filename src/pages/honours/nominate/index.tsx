import { View } from '@tarojs/components'
import { useState } from 'react'
import { useCommand } from '@/cloud'
import { honourDefaults, honours } from '@/contract/honours'
import { dayOf } from '@/contract/shanghai'
import { nominateText as text } from '@/copy/honours/nominate'
import { titles } from '@/copy/titles'
import { useSession } from '@/session'
import { Button } from '@/ui/button'
import { Buttons } from '@/ui/button/buttons'
import { EmptyState } from '@/ui/empty'
import { DayField, TextArea, TextField } from '@/ui/field'
import { Heading } from '@/ui/heading'
import { open, useParam } from '@/ui/navigation'
import { Notice } from '@/ui/notice'
import { OutcomeNotice } from '@/ui/refusal/outcome'
import { Row, Rows } from '@/ui/rows'
import { Group, Screen } from '@/ui/screen'
import { useBoardNode } from '../parts/use-board-node'
import { draftOf, emptyDraft, type Typed, tellsNumber } from './draft'
import { PlaceSheet } from './place-sheet'

function Fields({ typed, onChange }: { typed: Typed; onChange(more: Partial<Typed>): void }) {
  const { whom, what, witness, day } = typed
  return (
    <>
      <TextField
        label={text.whom}
        hint={text.whomHint}
        placeholder={text.whomPlaceholder}
        value={whom}
        maxLength={honourDefaults.nameMost}
        onChange={value => onChange({ whom: value })}
      />
      <TextArea
        label={text.what}
        hint={text.whatHint}
        placeholder={text.whatPlaceholder}
        value={what}
        maxLength={honourDefaults.nominationWordsMost}
        tall
        onChange={value => onChange({ what: value })}
      />
      <DayField label={text.day} value={day} latest={dayOf(Date.now())} onChange={value => onChange({ day: value })} />
      <TextField
        label={text.witness}
        placeholder={text.witnessPlaceholder}
        value={witness}
        maxLength={40}
        onChange={value => onChange({ witness: value })}
      />
      {tellsNumber(whom, what, witness) && (
        <Notice tone="warning" title={text.number}>
          <View>{text.numberText}</View>
        </Notice>
      )}
    </>
  )
}

function Sent({ masked, onAnother }: { masked: boolean; onAnother(): void }) {
  return (
    <EmptyState picture="lantern" title={text.done} text={text.doneText}>
      {masked && <View>{text.doneMasked}</View>}
      <Buttons>
        <Button icon="history" onPress={() => open('myNominations')}>
          {text.mine}
        </Button>
        <Button kind="quiet" icon="plus" onPress={onAnother}>
          {text.another}
        </Button>
      </Buttons>
    </EmptyState>
  )
}

/** What the place is called, as far as the phone knows without asking. */
function usePlaceName(): string | undefined {
  const named = useParam('place')
  const { me, visit } = useSession()
  const home = me?.person?.home
  // district, street, community; a house stands below them
  return named ?? visit?.name ?? (home && [...home.trail, home.name][2])
}

/** Somebody is proposed to a community: who, what, when, and who saw it. */
export default function NominatePage() {
  const here = useBoardNode()
  const [chosen, setChosen] = useState<{ readonly node: string; readonly name: string }>()
  const [asking, setAsking] = useState(false)
  const [typed, setTyped] = useState(() => emptyDraft(dayOf(Date.now())))
  const command = useCommand(honours.nominate)
  const node = chosen?.node ?? here
  const place = usePlaceName()
  const draft = draftOf(node, typed)
  const send = async () => {
    if (draft) await command.send(draft)
  }
  const done = command.outcome?.kind === 'done' ? command.outcome.data : undefined
  const another = () => {
    command.reset()
    setTyped(emptyDraft(dayOf(Date.now())))
  }
  return (
    <Screen
      title={titles.nominate}
      footer={
        !done && (
          <>
            <OutcomeNotice outcome={command.outcome} onRetry={() => void send()} />
            <Button
              kind="primary"
              icon="heart"
              disabled={!draft}
              busy={command.busy && text.sending}
              onPress={() => void send()}
            >
              {text.send}
            </Button>
          </>
        )
      }
    >
      {done ? (
        <Sent masked={done.masked} onAnother={another} />
      ) : (
        <>
          <Group>
            <Heading level={1}>{text.title}</Heading>
            <View className="nx-quiet">{text.lead}</View>
          </Group>
          <Rows>
            <Row
              icon="place"
              title={text.place}
              note={chosen?.name ?? place}
              act={text.change}
              onPress={() => setAsking(true)}
            />
          </Rows>
          <Fields typed={typed} onChange={more => setTyped(before => ({ ...before, ...more }))} />
        </>
      )}
      {asking && (
        <PlaceSheet
          onChoose={place => {
            setChosen(place)
            setAsking(false)
          }}
          onClose={() => setAsking(false)}
        />
      )}
    </Screen>
  )
}
