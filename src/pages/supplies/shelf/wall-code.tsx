import { View } from '@tarojs/components'
import { useState } from 'react'
import { parseScene, platform, sceneOfTyped } from '@/cloud'
import { supplyText } from '@/copy/supplies'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Heading } from '@/ui/heading'
import { Notice } from '@/ui/notice'
import { TypedCode } from '@/ui/typed-code'

const text = supplyText.scan

interface Props {
  code: string | undefined
  onCode(code: string): void
}

/** Taking something begins with the code on the station's wall; whoever came in by it need not scan again. */
export function WallCode({ code, onCode }: Props) {
  const [wrong, setWrong] = useState(false)
  const read = (scene: string | undefined) => {
    if (scene === undefined) return
    const found = parseScene(scene)
    setWrong(found.kind !== 'station')
    if (found.kind === 'station') onCode(found.code)
  }
  if (code !== undefined) return <Notice tone="done" title={text.done} />
  const scan = async () => read(await platform.scan())
  return (
    <Card tone="gold">
      <Heading>{text.title}</Heading>
      <View>{text.text}</View>
      {wrong && <Notice tone="warning" title={text.wrong} />}
      {platform.canScan() ? (
        <Button kind="primary" icon="scan" onPress={() => void scan()}>
          {text.act}
        </Button>
      ) : (
        <TypedCode onTyped={typed => read(sceneOfTyped(typed))} />
      )}
    </Card>
  )
}
