import { View } from '@tarojs/components'
import { useQuery } from '@/cloud'
import { type Calculator, type CalculatorGroup, calculatorGroups, rights } from '@/contract/rights'
import { calculatorText as text } from '@/copy/calculators'
import { titles } from '@/copy/titles'
import { Heading } from '@/ui/heading'
import { open } from '@/ui/navigation'
import { QueryView } from '@/ui/query-view'
import { Row, Rows } from '@/ui/rows'
import { Columns, Group, Screen } from '@/ui/screen'
import { useShare } from '@/ui/share'

/** Left and right on a desk; below each other on a phone. */
const main: readonly CalculatorGroup[] = ['shopping', 'family']
const side: readonly CalculatorGroup[] = ['work', 'deadlines']

function Groups({ groups, calculators }: { groups: readonly CalculatorGroup[]; calculators: readonly Calculator[] }) {
  return (
    <>
      {groups.map(group => (
        <Group key={group}>
          <Heading>{calculatorGroups[group]}</Heading>
          <Rows>
            {calculators
              .filter(calculator => calculator.group === group)
              .map(({ id, title, answers }) => (
                <Row key={id} title={title} note={answers} onPress={() => open('calculator', { id })} />
              ))}
          </Rows>
        </Group>
      ))}
    </>
  )
}

/** Every calculator, by kind. */
export default function CalculatorsPage() {
  const query = useQuery(rights.calculators, {}, { keep: true })
  useShare({ title: text.share(text.entry), route: 'calculators' })
  return (
    <Screen title={titles.calculators} wide>
      <View>{text.intro}</View>
      <QueryView query={query}>
        {({ calculators }) => (
          <Columns side={<Groups groups={side} calculators={calculators} />}>
            <Groups groups={main} calculators={calculators} />
          </Columns>
        )}
      </QueryView>
    </Screen>
  )
}
