import { View } from '@tarojs/components'
import { useState } from 'react'
import { thingScene, useCommand } from '@/cloud'
import { books } from '@/contract/books'
import { bookDeskText } from '@/copy/books'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Qr } from '@/ui/qr'
import { OutcomeNotice } from '@/ui/refusal/outcome'

const text = bookDeskText.code

/** The code that belongs into the book, drawn here, and as letters for whoever has no camera. */
export function BookCode({ id }: { id: string }) {
  const command = useCommand(books.makeCode)
  const [code, setCode] = useState<string>()
  const make = async () => {
    const outcome = await command.send({ id })
    if (outcome.kind === 'done') setCode(outcome.data.code)
  }
  if (code !== undefined) {
    return (
      <Card>
        <Qr scene={thingScene(code)} />
        <View className="nx-number">{`B${code}`}</View>
        <View className="nx-quiet">{text.hint}</View>
      </Card>
    )
  }
  return (
    <>
      <OutcomeNotice outcome={command.outcome} onRetry={() => void make()} />
      <Button kind="quiet" icon="scan" busy={command.busy && text.making} onPress={() => void make()}>
        {text.act}
      </Button>
    </>
  )
}
