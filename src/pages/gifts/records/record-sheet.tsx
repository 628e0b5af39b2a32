import { View } from '@tarojs/components'
import { useState } from 'react'
import { useCommand } from '@/cloud'
import { gifts, type HandRecord } from '@/contract/gifts'
import { momentText } from '@/copy/dates'
import { giftRecordsText } from '@/copy/gifts/records'
import { Button } from '@/ui/button'
import { Notice } from '@/ui/notice'
import { Row, Rows } from '@/ui/rows'
import { Sheet } from '@/ui/sheet'
import { ReasonSheet } from '../parts/reason-sheet'
import { Held } from './held'
import type { Named } from './wanted'

const text = giftRecordsText

interface Props {
  record: HandRecord
  /** who else got some of a batch */
  onBatch(lot: Named): void
  onDone(words: string): void
  onClose(): void
}

/** One pack with all that is known of it; taken back with a reason, and put right again with another one. */
export function RecordSheet({ record, onBatch, onDone, onClose }: Props) {
  const undo = useCommand(gifts.undo)
  const redo = useCommand(gifts.redo)
  const [acting, setActing] = useState(false)
  const { id, name, undone } = record
  const [command, words] = undone ? [redo, text.redo] : [undo, text.undo]
  const act = async (reason: string) => {
    if ((await command.send({ record: id, reason })).kind === 'done') onDone(words.done)
  }
  if (acting)
    return (
      <ReasonSheet
        title={words.title(name)}
        lead={words.text}
        reasons={words.reasons}
        act={words.send}
        busy={command.busy}
        outcome={command.outcome}
        danger={!undone}
        onSend={reason => void act(reason)}
        onClose={() => setActing(false)}
      />
    )
  return (
    <Sheet title={name} onClose={onClose}>
      {undone && <Notice tone="warning" title={text.undone(undone.by, undone.at, undone.reason)} />}
      <Facts record={record} onBatch={onBatch} />
      <Button kind={undone ? 'plain' : 'danger'} icon="return" onPress={() => setActing(true)}>
        {words.act}
      </Button>
    </Sheet>
  )
}

function Facts({ record, onBatch }: Pick<Props, 'record' | 'onBatch'>) {
  const { roundName, place, pack, value, way, proxy, by, at, outside, differs, signed, restored = [] } = record
  const steps = restored.flatMap(({ undone, redone }) => [
    text.undone(undone.by, undone.at, undone.reason),
    text.restored(redone.by, redone.at, redone.reason),
  ])
  return (
    <>
      {differs.length > 0 && <Notice tone="danger" title={differs.map(one => text.differs[one]).join('、')} />}
      <Rows>
        <Row title={text.about.round} end={roundName} />
        <Row title={text.about.pack} note={text.value(value)} end={pack} />
        <Held contents={record.contents} onBatch={onBatch} />
        <Row title={text.about.place} note={outside ? text.outside : undefined} end={place} />
        <Row title={text.about.at} end={momentText(at)} />
        <Row title={text.about.way} note={signed ? text.signed : undefined} end={text.ways[way]} />
        {proxy !== undefined && <Row title={text.about.proxy} end={proxy} />}
        <Row title={text.about.by} end={by} />
      </Rows>
      {steps.map(step => (
        <View key={step} className="nx-quiet">
          {step}
        </View>
      ))}
    </>
  )
}
