import { View } from '@tarojs/components'
import { useState } from 'react'
import { useCommand } from '@/cloud'
import { personScanner } from '@/cloud/person-scanner'
import { books } from '@/contract/books'
import { bookDeskText } from '@/copy/books'
import { shortDayText } from '@/copy/dates'
import { Button } from '@/ui/button'
import { PersonScan } from '@/ui/person-scan'
import { OutcomeNotice } from '@/ui/refusal/outcome'
import { Sheet } from '@/ui/sheet'

const text = bookDeskText.lendTo

/** For the keeper, with somebody before them who has the book in one hand and their code in the other. */
export function LendTo({ id, onDone }: { id: string; onDone(words: string): void }) {
  // a code is good for a minute: what could only be sent later is better said now
  const command = useCommand(books.lendTo, { keepOnPhone: false })
  const [asking, setAsking] = useState(false)
  const [shown, setShown] = useState<string>()
  const lend = async (scene: string) => {
    setShown(scene)
    const outcome = await command.send({ id, scene })
    if (outcome.kind !== 'done') return
    setAsking(false)
    onDone(text.done(shortDayText(outcome.data.due)))
  }
  const close = () => {
    setAsking(false)
    command.reset()
  }
  return (
    <>
      <Button icon="scan" onPress={() => setAsking(true)}>
        {text.act}
      </Button>
      {asking && (
        <Sheet title={text.title} onClose={close}>
          <View>{text.text}</View>
          <OutcomeNotice outcome={command.outcome} onRetry={() => shown !== undefined && void lend(shown)} />
          <PersonScan scanner={personScanner} busy={command.busy && text.busy} onScene={scene => void lend(scene)} />
        </Sheet>
      )}
    </>
  )
}
