import { View } from '@tarojs/components'
import { personScanner } from '@/cloud/person-scanner'
import { supplyDeskText } from '@/copy/supplies'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Heading } from '@/ui/heading'
import { Notice } from '@/ui/notice'
import { PersonScan } from '@/ui/person-scan'

const text = supplyDeskText.whose

interface Props {
  /** the code that was scanned */
  scene: string | undefined
  onScene(scene: string | undefined): void
}

/** To whom it goes, if they have a phone to show. */
export function Whose({ scene, onScene }: Props) {
  return (
    <Card>
      {scene === undefined ? (
        <>
          <Heading level={3}>{text.title}</Heading>
          <View className="nx-quiet">{text.text}</View>
          <PersonScan scanner={personScanner} main={false} onScene={onScene} />
        </>
      ) : (
        <>
          <Notice tone="done" title={text.scanned} />
          <Button kind="quiet" onPress={() => onScene(undefined)}>
            {text.drop}
          </Button>
        </>
      )}
    </Card>
  )
}
