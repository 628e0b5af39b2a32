import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useQuery } from '@/cloud'
import { rights } from '@/contract/rights'
import { calculatorText as text } from '@/copy/calculators'
import { titles } from '@/copy/titles'
import { Button } from '@/ui/button'
import { Heading } from '@/ui/heading'
import { open, useParam } from '@/ui/navigation'
import { RefusalNotice } from '@/ui/refusal'
import { Group, Screen } from '@/ui/screen'
import { useShare } from '@/ui/share'
import { CalculatorForm } from '../../calculator'

const toTop = () => void Taro.pageScrollTo({ scrollTop: 0, duration: 0 })

/** One calculator: its questions, then its result. What is shared is the calculator, never anybody's numbers. */
export default function CalculatorPage() {
  const id = useParam('id')
  // the same question as the form's, so one call answers both
  const query = useQuery(rights.calculators, { id: id ?? '' }, { enabled: id !== undefined, keep: true })
  const calculator = query.data?.calculators[0]
  useShare({
    title: text.share(calculator?.title ?? text.entry),
    ...(id === undefined ? { route: 'calculators' } : { route: 'calculator', params: { id } }),
  })
  return (
    <Screen title={titles.calculator}>
      {calculator && (
        <Group>
          <Heading level={1}>{calculator.title}</Heading>
          <View>{calculator.answers}</View>
        </Group>
      )}
      {id === undefined ? (
        <RefusalNotice error={{ code: 'CALCULATOR_NOT_FOUND' }} />
      ) : (
        <CalculatorForm id={id} onResult={toTop} />
      )}
      <Button kind="quiet" onPress={() => open('calculators')}>
        {text.all}
      </Button>
    </Screen>
  )
}
