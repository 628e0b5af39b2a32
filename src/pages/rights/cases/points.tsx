import { View } from '@tarojs/components'
import { Calls } from './calls'
import { phoneNumbers } from './phone-numbers'
import './points.scss'

/** Points one below the other; `numbered` when their order matters, `callable` says which telephones in them get a button. */
export function Points({
  items,
  numbered,
  callable,
}: {
  items: readonly string[]
  numbered?: boolean
  callable?: (number: string) => boolean
}) {
  return (
    <View className="nx-points">
      {items.map((item, index) => (
        <View className="nx-points__item" key={item}>
          <View className={`nx-points__mark ${numbered ? 'nx-points__mark--number' : ''}`}>
            {numbered ? index + 1 : ''}
          </View>
          <View className="nx-points__words">
            <View>{item}</View>
            {callable && <Calls numbers={phoneNumbers(item).filter(callable)} bare />}
          </View>
        </View>
      ))}
    </View>
  )
}
