import { View } from '@tarojs/components'
import { momentText } from '@/copy/dates'
import { Heading } from '@/ui/heading'
import { Group } from '@/ui/screen'
import './steps.scss'

interface Shown {
  readonly title: string
  readonly at: number
  readonly words?: string | undefined
}

interface Props {
  title: string
  begun: { readonly at: number; readonly words: string }
  steps: readonly Shown[]
}

/** Its way so far, from the first step on; the last one is where it stands. */
export function Steps({ title, begun, steps }: Props) {
  const all: readonly Shown[] = [{ title: begun.words, at: begun.at }, ...steps]
  return (
    <Group>
      <Heading>{title}</Heading>
      <View className="nx-steps">
        {all.map(({ title: act, at, words }, n) => (
          <View key={`${at}.${act}`} className={`nx-step ${n === all.length - 1 ? 'nx-step--last' : ''}`}>
            <View>{act}</View>
            <View className="nx-quiet">{momentText(at)}</View>
            {words !== undefined && words !== '' && <View className="nx-step__words">{words}</View>}
          </View>
        ))}
      </View>
    </Group>
  )
}
