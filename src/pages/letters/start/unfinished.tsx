import { View } from '@tarojs/components'
import { letterKinds } from '@/contract/letters'
import { timeText } from '@/copy/dates'
import { lettersText } from '@/copy/letters'
import { Button } from '@/ui/button'
import { Buttons } from '@/ui/button/buttons'
import { Card } from '@/ui/card'
import { Heading } from '@/ui/heading'
import { open } from '@/ui/navigation'
import { type Kept, titleOf } from '../draft/kept'

const text = lettersText.start

/** What waits on the phone, and the two ways back into it. */
export function Unfinished({ draft }: { draft: Kept }) {
  const { form, step, at } = draft
  return (
    <Card tone="teal">
      <Heading level={3}>{text.unfinished}</Heading>
      <View>{titleOf(form, letterKinds[form.kind])}</View>
      <View className="nx-quiet">{text.lastAt(lettersText.path.names[step], timeText(at))}</View>
      <Buttons>
        <Button kind="primary" icon="edit" onPress={() => open('letterPath')}>
          {text.goOn}
        </Button>
        <Button icon="papers" onPress={() => open('letter')}>
          {text.look}
        </Button>
      </Buttons>
    </Card>
  )
}
