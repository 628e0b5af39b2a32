import { View } from '@tarojs/components'
import { useState } from 'react'
import { useCommand } from '@/cloud'
import { personScanner } from '@/cloud/person-scanner'
import { hours } from '@/contract/hours'
import { clockText } from '@/copy/dates'
import { minutesText } from '@/copy/hours'
import { hoursDeskText } from '@/copy/hours-desk'
import { Chips } from '@/ui/chips'
import { Notice } from '@/ui/notice'
import { PersonScan } from '@/ui/person-scan'
import { OutcomeNotice } from '@/ui/refusal/outcome'
import { Group } from '@/ui/screen'

const text = hoursDeskText.door
type Way = keyof typeof text.way
const ways = (Object.keys(text.way) as Way[]).map(value => ({ value, title: text.way[value] }))

interface Props {
  activity: string
  /** the cloud's clock against this phone's, in ms */
  ahead: number
  onDone(words: string): void
}

/** People show their own code. Without a network the phone keeps what was scanned: the code itself says of which minute it is. */
export function ScanPeople({ activity, ahead, onDone }: Props) {
  const [way, setWay] = useState<Way>('in')
  const [round, setRound] = useState(0)
  return (
    <Group>
      <View>{text.scanText}</View>
      <Chips options={ways} chosen={way} onChoose={setWay} />
      {/* each person is a command of their own, so that one which waits for the network is not replaced by the next */}
      <ScanOne
        key={`${way}${round}`}
        activity={activity}
        ahead={ahead}
        way={way}
        onNext={() => setRound(round + 1)}
        onDone={onDone}
      />
    </Group>
  )
}

function ScanOne({ activity, ahead, way, onNext, onDone }: Props & { way: Way; onNext(): void }) {
  const command = useCommand(hours.scan)
  const [scene, setScene] = useState<string>()
  const send = async (shown: string) => {
    setScene(shown)
    const outcome = await command.send({ activity, way, scene: shown, at: Date.now() + ahead })
    if (outcome.kind === 'kept') onNext()
    if (outcome.kind !== 'done') return
    const { name, at, minutes } = outcome.data
    onDone(
      minutes === undefined
        ? text.scanned(name, text.way[way], clockText(at))
        : text.scannedMinutes(name, minutesText(minutes)),
    )
    onNext()
  }
  return (
    <>
      {command.outcome?.kind === 'kept' ? (
        <Notice tone="info" icon="offline" title={text.kept} />
      ) : (
        <OutcomeNotice
          outcome={command.outcome}
          onRetry={() => {
            if (scene !== undefined) void send(scene)
          }}
        />
      )}
      <PersonScan scanner={personScanner} busy={command.busy && text.sending} onScene={shown => void send(shown)} />
    </>
  )
}
