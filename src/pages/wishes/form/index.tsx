import { View } from '@tarojs/components'
import { useState } from 'react'
import { useCommand, useNotify, useQuery } from '@/cloud'
import { wishes } from '@/contract/wishes'
import { titles } from '@/copy/titles'
import { wishText } from '@/copy/wishes'
import { Button } from '@/ui/button'
import { EmptyState } from '@/ui/empty'
import { Heading } from '@/ui/heading'
import { replace, useParam } from '@/ui/navigation'
import { QueryView } from '@/ui/query-view'
import { RefusalNotice } from '@/ui/refusal'
import { OutcomeNotice } from '@/ui/refusal/outcome'
import { Group, Screen } from '@/ui/screen'
import { Fields } from './fields'
import { draftOf, emptyForm, type Typed, typedFrom } from './state'
import { Stations } from './stations'

const text = wishText.form
const kinds = ['wishNews'] as const

interface FormProps {
  node: string
  place: string | undefined
  first: Typed
}

function Form({ node, place, first }: FormProps) {
  const command = useCommand(wishes.make)
  const { ask } = useNotify(kinds)
  const [typed, setTyped] = useState(first)
  const draft = draftOf(typed)
  const make = async () => {
    if (!draft) return
    // first thing in the tap: WeChat shows its dialog to a tap only
    await ask()
    await command.send({ node, wish: draft })
  }
  if (command.outcome?.kind === 'done') {
    const { id, masked } = command.outcome.data
    return (
      <EmptyState picture="lantern" title={text.done} text={text.doneText}>
        {masked && <View>{text.doneMasked}</View>}
        <Button kind="primary" icon="eye" onPress={() => replace('wish', { id })}>
          {text.look}
        </Button>
      </EmptyState>
    )
  }
  return (
    <>
      <Group>
        <Heading level={1}>{place ?? titles.wishForm}</Heading>
        <View className="nx-quiet">{text.lead}</View>
      </Group>
      <Fields typed={typed} onChange={more => setTyped(before => ({ ...before, ...more }))} />
      <OutcomeNotice outcome={command.outcome} onRetry={() => void make()} />
      <Button
        kind="primary"
        icon="star"
        disabled={!draft}
        busy={command.busy && text.acting}
        onPress={() => void make()}
      >
        {text.act}
      </Button>
    </>
  )
}

/** A wish that has ended, made again. */
function Again({ node, place, from }: { node: string; place: string | undefined; from: string }) {
  const query = useQuery(wishes.read, { id: from })
  return <QueryView query={query}>{seen => <Form node={node} place={place} first={typedFrom(seen.wish)} />}</QueryView>
}

/** A wish is made at a station: the one of the address, or one that is chosen first. */
export default function WishFormPage() {
  const node = useParam('node')
  const place = useParam('place')
  const below = useParam('below')
  const from = useParam('from')
  return (
    <Screen title={titles.wishForm}>
      {node !== undefined && from !== undefined && <Again node={node} place={place} from={from} />}
      {node !== undefined && from === undefined && <Form node={node} place={place} first={emptyForm} />}
      {node === undefined && below !== undefined && <Stations below={below} />}
      {node === undefined && below === undefined && <RefusalNotice error={{ code: 'PLACE_NOT_FOUND' }} />}
    </Screen>
  )
}
