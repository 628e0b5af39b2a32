import { View } from '@tarojs/components'
import { useState } from 'react'
import { useCommand, useQuery } from '@/cloud'
import { type Announcement, type ClassView, classes } from '@/contract/classes'
import { classDeskText } from '@/copy/classes'
import { titles } from '@/copy/titles'
import { Button } from '@/ui/button'
import { goBack, replace, useParam } from '@/ui/navigation'
import { QueryView } from '@/ui/query-view'
import { RefusalNotice } from '@/ui/refusal'
import { OutcomeNotice } from '@/ui/refusal/outcome'
import { Screen } from '@/ui/screen'
import { Cancel } from './cancel'
import { Fields } from './fields'
import { announcementOf, emptyForm, type Typed, typedFrom } from './state'

const text = classDeskText.form

interface FormProps {
  first: Typed
  act: string
  acting: string
  busy: boolean
  outcome: Parameters<typeof OutcomeNotice>[0]['outcome']
  onSend(announcement: Announcement): void
}

function Form({ first, act, acting, busy, outcome, onSend }: FormProps) {
  const [typed, setTyped] = useState(first)
  const announcement = announcementOf(typed)
  const send = () => {
    if (announcement) onSend(announcement)
  }
  return (
    <>
      <Fields typed={typed} onChange={more => setTyped(before => ({ ...before, ...more }))} />
      <OutcomeNotice outcome={outcome} onRetry={send} />
      <Button kind="primary" icon="check" disabled={!announcement} busy={busy && acting} onPress={send}>
        {act}
      </Button>
    </>
  )
}

function Announce({ node }: { node: string }) {
  const { send, busy, outcome } = useCommand(classes.announce)
  const announce = async (announcement: Announcement) => {
    const sent = await send({ node, class: announcement })
    if (sent.kind === 'done') replace('classStage', { id: sent.data.id, node })
  }
  const words = { act: text.announce, acting: text.announcing }
  return <Form first={emptyForm} {...words} busy={busy} outcome={outcome} onSend={made => void announce(made)} />
}

function Edit({ lesson }: { lesson: ClassView }) {
  const { send, busy, outcome } = useCommand(classes.edit)
  const edit = async (announcement: Announcement) => {
    const { kind } = await send({ id: lesson.id, class: announcement })
    if (kind === 'done') goBack()
  }
  const words = { act: text.save, acting: text.saving }
  return (
    <>
      <View className="nx-quiet">{text.moved}</View>
      <Form first={typedFrom(lesson)} {...words} busy={busy} outcome={outcome} onSend={made => void edit(made)} />
      <Cancel id={lesson.id} />
    </>
  )
}

/** Announces a class, or changes one that is announced. */
export default function ClassFormPage() {
  const node = useParam('node')
  const id = useParam('id')
  const query = useQuery(classes.read, { id: id ?? '' }, { enabled: id !== undefined })
  return (
    <Screen title={titles.classForm}>
      {id !== undefined && <QueryView query={query}>{seen => <Edit lesson={seen.class} />}</QueryView>}
      {id === undefined && node !== undefined && <Announce node={node} />}
      {id === undefined && node === undefined && <RefusalNotice error={{ code: 'PLACE_NOT_FOUND' }} />}
    </Screen>
  )
}
