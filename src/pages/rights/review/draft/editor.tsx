import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useState } from 'react'
import { useCommand } from '@/cloud'
import { rights } from '@/contract/rights'
import { editorText as text } from '@/copy/rights-review'
import { Button } from '@/ui/button'
import { replace } from '@/ui/navigation'
import { Notice } from '@/ui/notice'
import { OutcomeNotice } from '@/ui/refusal/outcome'
import { useWide } from '@/ui/screen/use-wide'
import { reasonText } from '../standing'
import { WithSide } from '../with-side'
import { Aside } from './aside'
import { check, type Wrong } from './check'
import { faultAt } from './fault-at'
import { anchorOf, Fields } from './fields'
import { type Field, type Form, fields, inputOf } from './form'
import { Others, Restored } from './unfinished'
import { type Opened, useEditor } from './use-editor'

/** The first field that will not do comes into view. */
function show(wrong: Wrong): void {
  const first = fields.find(field => wrong[field] !== undefined)
  // once the words beside it stand there
  if (first) setTimeout(() => void Taro.pageScrollTo({ selector: `#${anchorOf(first)}`, duration: 0 }), 50)
}

/** Writes a card; `opened` is one's own, handed in before. */
export function Editor({ opened }: { opened?: Opened }) {
  const wide = useWide()
  const { form, restored, source, full, others, ...editor } = useEditor(opened)
  // the editor itself keeps what is typed; sent later and unseen, a card could be refused with nobody there to put it right
  const command = useCommand(rights.draftCard, { keepOnPhone: false })
  const [wrong, setWrong] = useState<Wrong>({})
  const id = opened?.draft.id
  const faults = Object.keys(wrong).length

  const change = (part: Partial<Form>) => {
    const touched = Object.keys(part) as Field[]
    setWrong(now => Object.fromEntries(Object.entries(now).filter(([field]) => !touched.includes(field as Field))))
    editor.change(part)
  }
  const stop = (found: Wrong) => {
    setWrong(found)
    show(found)
  }
  const submit = async () => {
    const found = check(form)
    if (Object.keys(found).length > 0) return stop(found)
    const outcome = await command.send(inputOf(form, id))
    if (outcome.kind === 'done') {
      editor.drop()
      replace('cardReview', { id: outcome.data.id })
    } else if (outcome.kind === 'refused') stop(faultAt(outcome.error, form) ?? {})
  }
  const atNoField = command.outcome?.kind === 'refused' && faultAt(command.outcome.error, form) === undefined

  const aside = <Aside source={source} open={wide} />
  const reason = opened && reasonText(opened.draft)
  const main = (
    <>
      {reason && <Notice tone="warning" title={reason} />}
      {restored && <Restored own={opened !== undefined} onStartAfresh={editor.startAfresh} />}
      {!opened && <Others others={others} onResume={editor.resume} />}
      {!wide && aside}
      <Fields key={editor.slot} form={form} id={id} wrong={wrong} onChange={change} />
      {faults > 0 && <Notice tone="warning" title={text.wrong(faults)} />}
      {atNoField && <OutcomeNotice outcome={command.outcome} onRetry={() => void submit()} />}
      <Button kind="primary" icon="letter" busy={command.busy && text.submitting} onPress={() => void submit()}>
        {text.submit}
      </Button>
      <View className="nx-quiet">{full ? text.full : text.kept}</View>
    </>
  )
  return wide ? <WithSide side={aside}>{main}</WithSide> : main
}
