import { View } from '@tarojs/components'
import { questionMaxLength } from '@/contract/rights/answers'
import { rightsText } from '@/copy/rights'
import { Button } from '@/ui/button'
import { TextArea } from '@/ui/field'
import { Heading } from '@/ui/heading'
import { Press } from '@/ui/press'
import { Group } from '@/ui/screen'
import './ask-box.scss'

/** As many as an eye takes in at once. */
const shownExamples = 4

export interface AskBoxProps {
  text: string
  wrong: string | undefined
  examples: readonly string[]
  onChange(text: string): void
  onAsk(): void
}

/** The large box, and sentences that fill it in. */
export function AskBox({ text, wrong, examples, onChange, onAsk }: AskBoxProps) {
  return (
    <>
      <View className="nx-ask">
        <TextArea
          label={rightsText.question}
          large
          value={text}
          onChange={onChange}
          placeholder={rightsText.placeholder}
          maxLength={questionMaxLength}
          hint={rightsText.privacy}
          error={wrong}
          tall
        />
        <Button kind="primary" icon="search" onPress={onAsk}>
          {rightsText.ask}
        </Button>
      </View>
      {examples.length > 0 && (
        <Group>
          <Heading level={3}>{rightsText.examples}</Heading>
          <View className="nx-examples">
            {examples.slice(0, shownExamples).map(example => (
              <Press key={example} className="nx-examples__one" onPress={() => onChange(example)}>
                {example}
              </Press>
            ))}
          </View>
        </Group>
      )}
    </>
  )
}
