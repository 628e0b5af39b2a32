import { View } from '@tarojs/components'
import { editorText as text } from '@/copy/rights-review'
import type { CardDraft } from '@/session/card-draft'
import { Heading } from '@/ui/heading'
import { Section } from '@/ui/section'
import { Points } from '../../cases/points'
import './aside.scss'

interface AsideProps {
  source: CardDraft | undefined
  /** it stands beside the form and need not be short */
  open: boolean
}

/** What helps to write: the consultation that the card is made of, and what makes a card a good one. */
export function Aside({ source, open }: AsideProps) {
  return (
    <View className="nx-aside">
      {source && (
        <Section title={text.source} icon="letters" open={open}>
          <Heading level={3}>{text.sourceQuestion}</Heading>
          <View className="nx-aside__words">{source.question}</View>
          <Heading level={3}>{text.sourceAnswer}</Heading>
          <View className="nx-aside__words">{source.answer}</View>
        </Section>
      )}
      <Section title={text.rules} icon="info" open={open}>
        <Points items={text.rulesList} />
      </Section>
    </View>
  )
}
