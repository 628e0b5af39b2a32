import { View } from '@tarojs/components'
import type { Letter } from '@/contract/letters'
import { lettersText } from '@/copy/letters'
import { Notice } from '@/ui/notice'
import { Row, Rows } from '@/ui/rows'
import { Section } from '@/ui/section'
import { type StepName, stepOfMissing } from '../draft/steps'

const text = lettersText.letter

/** Each fact that the letter lacks, with the way to the question that asks for it. */
export function Missing({ letter, onFill }: { letter: Letter; onFill(step: StepName): void }) {
  const { missing } = letter
  if (missing.length === 0) return <Notice tone="done" title={text.whole} />
  return (
    <Section title={text.missing(missing.length)} icon="edit">
      <View className="nx-quiet">{text.missingText}</View>
      <Rows>
        {missing.map(fact => (
          <Row key={fact} title={text.missingNames[fact]} act={text.fill} onPress={() => onFill(stepOfMissing[fact])} />
        ))}
      </Rows>
    </Section>
  )
}
