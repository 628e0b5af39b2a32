import { View } from '@tarojs/components'
import { useState } from 'react'
import { platform, useCommand, useUploads } from '@/cloud'
import { advice, adviceDefaults } from '@/contract/advice'
import type { OutputOf } from '@/contract/define'
import { picturesMost } from '@/contract/files'
import { consultationText, neutral } from '@/copy/advice'
import { appText } from '@/copy/app'
import { Button } from '@/ui/button'
import { TextArea } from '@/ui/field'
import { Heading } from '@/ui/heading'
import { Notice } from '@/ui/notice'
import { PicturesField } from '@/ui/pictures-field'
import { OutcomeNotice } from '@/ui/refusal/outcome'
import { Row, Rows } from '@/ui/rows'
import { Group } from '@/ui/screen'
import { SwitchRow } from '@/ui/switch'
import { BeforeNote } from '../parts/before-note'
import { PlaceSheet } from '../parts/place-sheet'
import { SubjectChoice } from '../parts/subject-choice'
import { DangerNotice } from '../safe/danger'
import { ExitBar } from '../safe/exit-bar'
import { suggestsSafeMode } from '../safe/suggest'
import { ContactChoice, contactOf } from './contact'
import type { Handed } from './done'
import type { useForm } from './form-state'

const text = consultationText.handOver
const safeText = consultationText.safe

interface Props {
  start: OutputOf<typeof advice.start>
  state: ReturnType<typeof useForm>
  onChoosing(choosing: boolean): void
  onHanded(handed: Handed): void
}

/** What happened, what it is about, how to be reached, and where; one button at the end. */
export function HandOverForm({ start, state, onChoosing, onHanded }: Props) {
  const { form, restored, change, clear } = state
  const { words, subject, before, safe, urgent } = form
  const command = useCommand(advice.handOver, { keepOnPhone: !safe })
  const uploads = useUploads(start.folder)
  const [picking, setPicking] = useState(false)
  const place = form.place ?? (start.home && { node: start.home.node, name: start.home.place })
  const contact = contactOf(form)
  const full = start.open >= start.openMost
  const parts = text.missingParts
  const missing = [
    ...(words.trim() === '' ? [parts.words] : []),
    ...(subject ? [] : [parts.subject]),
    ...(contact ? [] : [parts.phone]),
    ...(place ? [] : [parts.place]),
  ]
  const suggest = !safe && suggestsSafeMode(words, before?.kind === 'card' ? before.id : undefined)

  const send = async () => {
    if (!subject || !place || !contact) return
    const pictures = uploads.fileIds()
    const optional = { ...(before && { before }), ...(form.place && { node: form.place.node }) }
    const outcome = await command.send({ subject, words, contact, urgent, safe, pictures, ...optional })
    if (outcome.kind === 'refused') return
    clear()
    onHanded(outcome.kind === 'done' ? outcome.data : 'kept')
  }
  return (
    <>
      {safe && <ExitBar />}
      <Group>
        <Heading level={1}>{safe ? neutral.title : text.title}</Heading>
        {!safe && <View className="nx-quiet">{text.intro}</View>}
      </Group>
      <Rows>
        <SwitchRow
          icon="shield"
          title={safeText.label}
          note={safe ? safeText.on : safeText.note}
          on={safe}
          onToggle={() => change({ safe: !safe })}
        />
      </Rows>
      {full && <Notice title={text.limit(start.open, start.openMost)} />}
      {restored && (
        <Notice title={text.draftFound}>
          <Button kind="quiet" icon="bin" onPress={clear}>
            {text.draftDrop}
          </Button>
        </Notice>
      )}
      {before && <BeforeNote label={text.before} before={before} />}
      {suggest && <DangerNotice onHide={() => change({ safe: true })} />}
      <TextArea
        tall
        label={text.words}
        hint={text.wordsHint}
        placeholder={safe ? '' : text.wordsPlaceholder}
        value={words}
        maxLength={adviceDefaults.wordsMost}
        onChange={value => change({ words: value })}
      />
      <SubjectChoice
        label={text.subject}
        none={text.placeNone}
        chosen={subject}
        onChoose={chosen => change({ subject: chosen })}
      />
      <Group>
        <Heading level={3}>{text.pictures}</Heading>
        <View className="nx-quiet">{text.picturesHint}</View>
        <PicturesField uploads={uploads} most={picturesMost} choose={platform.choosePictures} onChoosing={onChoosing} />
      </Group>
      {!safe && <ContactChoice form={form} onChange={change} />}
      <Rows>
        <Row icon="place" title={text.place} note={place?.name ?? text.placeNone} onPress={() => setPicking(true)} />
        <SwitchRow
          icon="clock"
          title={text.urgent}
          note={text.urgentNote}
          on={urgent}
          onToggle={() => change({ urgent: !urgent })}
        />
      </Rows>
      <OutcomeNotice outcome={command.outcome} onRetry={() => void send()} />
      <View className="nx-quiet">{missing.length > 0 ? text.missing(missing) : text.expect(start.workingDays)}</View>
      <Button
        kind="primary"
        icon="letter"
        disabled={full || missing.length > 0 || uploads.busy}
        busy={command.busy && appText.sending}
        onPress={() => void send()}
      >
        {safe ? text.sendQuietly : text.send}
      </Button>
      {picking && (
        <PlaceSheet
          onClose={() => setPicking(false)}
          onChoose={({ id, name }) => {
            setPicking(false)
            change({ place: { node: id, name } })
          }}
        />
      )}
    </>
  )
}
