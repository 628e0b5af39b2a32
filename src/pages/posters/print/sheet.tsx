import { View } from '@tarojs/components'
import type { PosterView } from '@/contract/posters'
import { postersText as text } from '@/copy/posters'
import './sheet.scss'

/** What will stand on the paper, in its order; the code is drawn when it is printed. */
export function PosterSheet({ poster }: { poster: PosterView }) {
  const { name, kind, code, services, facilities, facts } = poster
  return (
    <View className="nx-poster">
      <View className="nx-poster__band">
        {kind !== name && <View>{kind}</View>}
        <View className="nx-poster__name">{name}</View>
      </View>
      <View className="nx-poster__code">{code === undefined ? text.codeNone : text.codeHere}</View>
      {code !== undefined && <View className="nx-poster__typed">{code}</View>}
      {services.length > 0 && (
        <View className="nx-poster__tags">
          {services.map(service => (
            <View key={service} className="nx-poster__tag">
              {service}
            </View>
          ))}
        </View>
      )}
      {facilities.length > 0 && <View className="nx-poster__note">{text.here(facilities)}</View>}
      {facts.length > 0 && (
        <View className="nx-poster__facts">
          {facts.map(({ label, lines }) => (
            <View key={label} className="nx-poster__fact">
              <View className="nx-poster__label">{label}</View>
              <View className="nx-poster__lines">
                {lines.map(line => (
                  <View key={line}>{line}</View>
                ))}
              </View>
            </View>
          ))}
        </View>
      )}
    </View>
  )
}
