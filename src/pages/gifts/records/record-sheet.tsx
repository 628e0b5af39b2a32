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

const text = giftRecordsText

interface Props {
  record: HandRecord
  onDone(words: string): void
  onClose(): void
}

/** One pack with all that is known of it; taken back with a reason. */
export function RecordSheet({ record, onDone, onClose }: Props) {
  const command = useCommand(gifts.undo)
  const [undoing, setUndoing] = useState(false)
  const { id, name, roundName, place, pack, value, way, proxy, by, at, outside, differs, undone, signed } = record
  const undo = async (reason: string) => {
    if ((await command.send({ record: id, reason })).kind === 'done') onDone(text.undo.done)
  }
  if (undoing)
    return (
      <ReasonSheet
        title={text.undo.title(name)}
        lead={text.undo.text}
        reasons={text.undo.reasons}
        act={text.undo.send}
        busy={command.busy}
        outcome={command.outcome}
        onSend={reason => void undo(reason)}
        onClose={() => setUndoing(false)}
      />
    )
  return (
    <Sheet title={name} onClose={onClose}>
      {undone && <Notice tone="warning" title={text.undone(undone.by, undone.at, undone.reason)} />}
      {differs.length > 0 && <Notice tone="danger" title={differs.map(one => text.differs[one]).join('、')} />}
      <Rows>
        <Row title={text.about.round} end={roundName} />
        <Row title={text.about.pack} note={text.value(value)} end={pack} />
        <Row title={text.about.place} note={outside ? text.outside : undefined} end={place} />
        <Row title={text.about.at} end={momentText(at)} />
        <Row title={text.about.way} note={signed ? text.signed : undefined} end={text.ways[way]} />
        {proxy !== undefined && <Row title={text.about.proxy} end={proxy} />}
        <Row title={text.about.by} end={by} />
      </Rows>
      {!undone && (
        <Button kind="danger" icon="return" onPress={() => setUndoing(true)}>
          {text.undo.act}
        </Button>
      )}
    </Sheet>
  )
}
