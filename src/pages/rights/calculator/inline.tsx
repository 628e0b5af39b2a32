import type { TopicRef } from '@/contract/rights'
import { calculatorText as text } from '@/copy/calculators'
import { Heading } from '@/ui/heading'
import { Group } from '@/ui/screen'
import { Section } from '@/ui/section'
import { CalculatorForm } from '.'

/** Calculators that belong to a matter, to be filled in where they stand; one asks the cloud only when it is opened. */
export function InlineCalculators({ calculators }: { calculators: readonly TopicRef[] }) {
  if (calculators.length === 0) return null
  return (
    <Group>
      <Heading>{text.entry}</Heading>
      {calculators.map(({ id, title }) => (
        <Section key={id} title={title} icon="sums">
          <CalculatorForm id={id} />
        </Section>
      ))}
    </Group>
  )
}
