import { View } from '@tarojs/components'
import type { Criteria as Facts } from '@/contract/stars/rule'
import { criteria, criteriaNames, starsText as text } from '@/copy/stars'
import './stars.scss'

const width = (has: number, takes: number) => `${takes === 0 ? 100 : Math.min(100, Math.round((has / takes) * 100))}%`

/** Each thing that counts: what there is, what it takes, and what is missing, in words and as a bar. */
export function Criteria({ has, takes }: { has: Facts; takes: Facts }) {
  return (
    <View className="nx-criteria">
      {criteriaNames.map(name => (
        <View key={name}>
          <View className="nx-criteria__line">
            <View>{criteria[name]}</View>
            <View className="nx-criteria__value">{text.have(name, has[name], takes[name])}</View>
          </View>
          <View className="nx-criteria__bar">
            <View className="nx-criteria__fill" style={{ width: width(has[name], takes[name]) }} />
          </View>
          <View className="nx-quiet">
            {has[name] >= takes[name] ? text.enough : text.missing(name, has[name], takes[name])}
          </View>
        </View>
      ))}
    </View>
  )
}
