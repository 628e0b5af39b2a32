import { View } from '@tarojs/components'
import { useState } from 'react'
import { platform } from '@/cloud'
import { outsideText as text } from '@/copy/gifts/counter'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Heading } from '@/ui/heading'
import { Notice } from '@/ui/notice'
import { Columns, Group } from '@/ui/screen'
import { BackSheet } from '../parts/back-sheet'
import { Count } from '../parts/count'
import type { Head } from './entries'
import { Given } from './given'
import { MendSheet } from './mend-sheet'
import { NextOne } from './next-one'
import { useOutsideLog } from './use-log'

interface Props {
  head: Head
  say(words: string): void
  /** brought back */
  onBack(): void
}

/** Packs that are with this phone: hand out one after the other, see what became of each, bring back the rest. */
export function Along({ head, say, onBack }: Props) {
  const { log, entries, next, left, sending } = useOutsideLog(head)
  const [turn, setTurn] = useState(0)
  const [mending, setMending] = useState<number>()
  const [bringing, setBringing] = useState(false)
  const { id, roundName, count, until, household } = head.allotment
  const elsewhere = head.elsewhere === true
  const over = Date.now() + head.ahead > until
  const mended = entries.find(({ number }) => number === mending)
  const open = entries.filter(({ answer }) => answer?.kind !== 'done').length
  return (
    <Columns
      side={
        <Group>
          <Given
            entries={entries}
            sending={sending}
            onSend={() => void log.send()}
            onMend={one => setMending(one.number)}
          />
          {left > 0 && (
            <Button icon="return" onPress={() => setBringing(true)}>
              {text.back}
            </Button>
          )}
        </Group>
      }
    >
      <Card>
        <Heading level={2}>{roundName}</Heading>
        <Count name={text.here} value={left} />
        <View className="nx-quiet">{`${text.of(count)} · ${text.until(until)}`}</View>
      </Card>
      {!platform.isOnline() && <Notice tone="info" icon="offline" title={text.offline} />}
      {elsewhere && (
        <Notice tone="warning" title={text.notHere}>
          <View>{text.notHereText}</View>
        </Notice>
      )}
      {over && <Notice tone="warning" title={text.over} />}
      {left === 0 && (
        <Notice tone="done" title={text.allGone}>
          <View>{open > 0 ? text.allGoneText : text.allKnown}</View>
        </Notice>
      )}
      {left === 0 && open === 0 && (
        <Button
          kind="primary"
          icon="check"
          onPress={() => {
            log.forget()
            onBack()
          }}
        >
          {text.putAway}
        </Button>
      )}
      {!over && next !== undefined && (
        <NextOne
          key={turn}
          log={log}
          number={next}
          household={household === true}
          onGiven={number => {
            say(text.given(number))
            setTurn(turn + 1)
          }}
        />
      )}
      {mended && (
        <MendSheet
          log={log}
          entry={mended}
          onDone={words => {
            setMending(undefined)
            if (words !== undefined) say(words)
          }}
          onClose={() => setMending(undefined)}
        />
      )}
      {bringing && (
        <BackSheet
          allotment={id}
          left={left}
          open={open}
          elsewhere={elsewhere}
          onBack={words => {
            setBringing(false)
            log.forget()
            say(words)
            onBack()
          }}
          onClose={() => setBringing(false)}
        />
      )}
    </Columns>
  )
}
