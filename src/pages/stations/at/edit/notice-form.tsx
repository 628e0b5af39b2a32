import { useState } from 'react'
import { useCommand } from '@/cloud'
import { type Notice, stations } from '@/contract/stations'
import { dayOf } from '@/copy/dates'
import { stationDeskText } from '@/copy/stations'
import { Button } from '@/ui/button'
import { TextField, TimeField } from '@/ui/field'
import { Notice as NoticeView } from '@/ui/notice'
import { OutcomeNotice } from '@/ui/refusal/outcome'
import { Rows } from '@/ui/rows'
import { Sheet } from '@/ui/sheet'
import { SwitchRow } from '@/ui/switch'

const text = stationDeskText.notice

interface Props {
  node: string
  notice: Notice | undefined
  onChanged(): void
}

/** What hangs on the door for today: 今天不开, 14:00 回来. */
export function NoticeForm({ node, notice, onChanged }: Props) {
  const command = useCommand(stations.putUpNotice)
  const [writing, setWriting] = useState(false)
  const [words, setWords] = useState('')
  const [closed, setClosed] = useState(true)
  const [time, setTime] = useState('18:00')
  const until = Date.parse(`${dayOf(Date.now())}T${time}:00+08:00`)
  const put = async (next?: Notice) => {
    const { kind } = await command.send(next ? { node, notice: next } : { node })
    if (kind !== 'done') return
    setWriting(false)
    onChanged()
  }
  return (
    <>
      {notice && (
        <NoticeView title={text.now(notice.words)}>
          <Button kind="quiet" icon="bin" busy={command.busy && text.putting} onPress={() => void put()}>
            {text.down}
          </Button>
        </NoticeView>
      )}
      <Button icon="megaphone" onPress={() => setWriting(true)}>
        {text.act}
      </Button>
      {writing && (
        <Sheet title={text.title} onClose={() => setWriting(false)}>
          <TextField label={text.words} hint={text.wordsHint} value={words} maxLength={40} onChange={setWords} />
          <TimeField label={text.until} value={time} onChange={setTime} />
          <Rows>
            <SwitchRow icon="lock" title={text.closed} on={closed} onToggle={() => setClosed(!closed)} />
          </Rows>
          <OutcomeNotice outcome={command.outcome} />
          <Button
            kind="primary"
            disabled={words.trim() === '' || Number.isNaN(until)}
            busy={command.busy && text.putting}
            onPress={() => void put({ words: words.trim(), closed, until })}
          >
            {text.put}
          </Button>
        </Sheet>
      )}
    </>
  )
}
