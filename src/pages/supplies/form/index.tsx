import { View } from '@tarojs/components'
import { useState } from 'react'
import { useCommand, useQuery } from '@/cloud'
import { type DeskSupply, supplies } from '@/contract/supplies'
import { supplyDeskText } from '@/copy/supplies'
import { titles } from '@/copy/titles'
import { Button } from '@/ui/button'
import { Heading } from '@/ui/heading'
import { goBack, useParam } from '@/ui/navigation'
import { QueryView } from '@/ui/query-view'
import { RefusalNotice } from '@/ui/refusal'
import { OutcomeNotice } from '@/ui/refusal/outcome'
import { Screen } from '@/ui/screen'
import { useToast } from '@/ui/toast'
import { NameFields, SettingFields } from './fields'
import { emptyForm, quantityOf, settingsOf, type Typed } from './state'

const text = supplyDeskText.form

/** One thing after the other: the form is empty again as soon as one stands on the shelf. */
function Add({ node }: { node: string }) {
  const [round, setRound] = useState(0)
  const { toast, say } = useToast()
  const added = () => {
    say(text.added)
    setRound(before => before + 1)
  }
  return (
    <>
      <AddOne key={round} node={node} onAdded={added} />
      {toast}
    </>
  )
}

/** The thing first, then what there is of it: should the second not arrive, the thing stands there with none, and 进货 is one tap away. */
function AddOne({ node, onAdded }: { node: string; onAdded(): void }) {
  const add = useCommand(supplies.add)
  const receive = useCommand(supplies.receive)
  const [typed, setTyped] = useState(emptyForm)
  const [made, setMade] = useState<string>()
  const change = (more: Partial<Typed>) => setTyped(before => ({ ...before, ...more }))
  const settings = settingsOf(typed)
  const count = quantityOf(typed.quantity)
  const [name, unit] = [typed.name.trim(), typed.unit.trim()]
  const send = async () => {
    if (!settings || count === undefined) return
    let id = made
    if (id === undefined) {
      const outcome = await add.send({ node, name, unit, settings })
      if (outcome.kind !== 'done') return
      id = outcome.data.id
      setMade(id)
    }
    if (count > 0 && (await receive.send({ id, count })).kind !== 'done') return
    onAdded()
  }
  const busy = add.busy || receive.busy
  return (
    <>
      <NameFields typed={typed} onChange={change} />
      <SettingFields typed={typed} onChange={change} />
      <View className="nx-quiet">{text.fixed}</View>
      <OutcomeNotice outcome={receive.outcome ?? add.outcome} onRetry={() => void send()} />
      <Button
        kind="primary"
        icon="check"
        disabled={name === '' || unit === '' || !settings || count === undefined}
        busy={busy && text.adding}
        onPress={() => void send()}
      >
        {text.add}
      </Button>
    </>
  )
}

function Edit({ thing: { id, name, unit, kind, perDay, low, note = '' } }: { thing: DeskSupply }) {
  const command = useCommand(supplies.edit)
  const [typed, setTyped] = useState<Typed>({
    name,
    unit,
    kind,
    perDay: String(perDay),
    low: String(low),
    quantity: '',
    note,
  })
  const settings = settingsOf(typed)
  const save = async () => {
    if (settings && (await command.send({ id, settings })).kind === 'done') goBack()
  }
  return (
    <>
      <Heading level={1}>{name}</Heading>
      <SettingFields typed={typed} onChange={more => setTyped(before => ({ ...before, ...more }))} />
      <View className="nx-quiet">{text.fixed}</View>
      <OutcomeNotice outcome={command.outcome} onRetry={() => void save()} />
      <Button
        kind="primary"
        icon="check"
        disabled={!settings}
        busy={command.busy && text.saving}
        onPress={() => void save()}
      >
        {text.save}
      </Button>
    </>
  )
}

function EditOf({ node, id }: { node: string; id: string }) {
  const query = useQuery(supplies.desk, { node })
  return (
    <QueryView query={query}>
      {({ supplies: things }) => {
        const thing = things.find(one => one.id === id)
        return thing ? <Edit thing={thing} /> : <RefusalNotice error={{ code: 'SUPPLY_NOT_FOUND' }} />
      }}
    </QueryView>
  )
}

/** Puts a thing onto the shelf, or changes its rules. */
export default function SupplyFormPage() {
  const node = useParam('node')
  const id = useParam('id')
  return (
    <Screen title={titles.supplyForm}>
      {node === undefined && <RefusalNotice error={{ code: 'NOT_A_STATION' }} />}
      {node !== undefined && id === undefined && <Add node={node} />}
      {node !== undefined && id !== undefined && <EditOf node={node} id={id} />}
    </Screen>
  )
}
