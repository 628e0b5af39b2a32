import { View } from '@tarojs/components'
import type { OutputOf } from '@/contract/define'
import type { stars } from '@/contract/stars'
import { starsText as text } from '@/copy/stars'
import { Card } from '@/ui/card'
import { Heading } from '@/ui/heading'
import { Row, Rows } from '@/ui/rows'
import { Section } from '@/ui/section'
import { Criteria } from '../parts/criteria'
import { Stars } from '../parts/stars'

type Mine = OutputOf<typeof stars.mine>

/** What this quarter has come to, and what the next level still takes. */
export function SoFar({ soFar: { quarter, until, level, has, takes } }: Pick<Mine, 'soFar'>) {
  const next = takes[level]
  return (
    <Card>
      <Heading>{text.soFar}</Heading>
      <View className="nx-quiet">{text.soFarText(quarter, until)}</View>
      <View>{text.reached(level)}</View>
      {next ? (
        <>
          <Heading level={3}>{text.next(level + 1)}</Heading>
          <Criteria has={has} takes={next} />
        </>
      ) : (
        <View>{text.top}</View>
      )}
    </Card>
  )
}

/** What each level takes, and the quarters before. */
export function More({ soFar, ruleSet, before }: Pick<Mine, 'soFar' | 'ruleSet' | 'before'>) {
  return (
    <>
      <Section title={text.takes} icon="sums">
        {soFar.takes.map((one, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the place in the list is the level
          <View key={at}>
            <Stars level={at + 1} small />
            <View>{text.takesRow(one)}</View>
          </View>
        ))}
        <View className="nx-quiet">{text.given}</View>
        {!ruleSet && <View className="nx-quiet">{text.ours}</View>}
      </Section>
      {before.length > 0 && (
        <Section title={text.before} icon="history">
          <Rows>
            {before.map(({ quarter, until, level, had }) => (
              <Row
                key={quarter}
                title={text.level(level)}
                note={`${text.until(until)}\n${text.beforeRow(had)}`}
                end={<Stars level={level} small />}
              />
            ))}
          </Rows>
        </Section>
      )}
    </>
  )
}
