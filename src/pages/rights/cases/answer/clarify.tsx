import { View } from '@tarojs/components'
import type { TopicRef } from '@/contract/rights'
import { rightsText } from '@/copy/rights'
import { Button } from '@/ui/button'
import { Heading } from '@/ui/heading'
import { goBack } from '@/ui/navigation'
import { Group } from '@/ui/screen'
import { TopicRows } from '../../topic-rows'

/** Several matters fit: the person says which. */
export function Clarify({ choices }: { choices: readonly TopicRef[] }) {
  return (
    <>
      <Group>
        <Heading level={1}>{rightsText.clarify.title}</Heading>
        <View>{rightsText.clarify.text}</View>
      </Group>
      <TopicRows topics={choices} />
      <Button icon="edit" onPress={goBack}>
        {rightsText.clarifyNone}
      </Button>
    </>
  )
}
