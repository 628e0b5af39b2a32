import { View } from '@tarojs/components'
import { stationTableText as text } from '@/copy/stations/table'
import { Card } from '@/ui/card'
import { Heading } from '@/ui/heading'
import { Section } from '@/ui/section'

/** How a table is filled in: the three rules first, each column where somebody asks for it. */
export function How() {
  return (
    <>
      <Card>
        <Heading level={3}>{text.howTitle}</Heading>
        {text.how.map(rule => (
          <View key={rule}>{rule}</View>
        ))}
      </Card>
      <Section title={text.columnsTitle} icon="papers">
        {text.columns.map(({ title, note }) => (
          <View key={title}>
            <Heading level={3}>{title}</Heading>
            <View>{note}</View>
          </View>
        ))}
      </Section>
    </>
  )
}
