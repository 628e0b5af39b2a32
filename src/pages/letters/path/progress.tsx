import { View } from '@tarojs/components'
import { lettersText } from '@/copy/letters'
import { described } from '@/ui/press/described'
import { type StepName, stepNames } from '../draft/steps'

const text = lettersText.path

/** How far it is, in words; the bar below only says it again. */
export function Progress({ step }: { step: StepName }) {
  const now = stepNames.indexOf(step) + 1
  return (
    <View className="nx-steps">
      <View className="nx-steps__words">
        <View>{text.progress(now, stepNames.length)}</View>
        <View>{text.kept}</View>
      </View>
      <View className="nx-steps__bar" {...described({ hidden: true })}>
        {stepNames.map((name, index) => (
          <View key={name} className={`nx-steps__one ${index < now ? 'nx-steps__one--done' : ''}`} />
        ))}
      </View>
    </View>
  )
}
