import type { TopicRef } from '@/contract/rights'
import { calculatorText as text } from '@/copy/calculators'
import { Heading } from '@/ui/heading'
import { open } from '@/ui/navigation'
import { Row, Rows } from '@/ui/rows'
import { Group } from '@/ui/screen'

/** Calculators that belong to a matter, one row each. */
export function CalculatorRows({ calculators }: { calculators: readonly TopicRef[] }) {
  if (calculators.length === 0) return null
  return (
    <Group>
      <Heading>{text.entry}</Heading>
      <Rows>
        {calculators.map(({ id, title }) => (
          <Row key={id} icon="sums" title={title} onPress={() => open('calculator', { id })} />
        ))}
      </Rows>
    </Group>
  )
}
