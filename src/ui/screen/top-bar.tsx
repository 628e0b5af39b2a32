import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { appText } from '@/copy/app'
import { Icon } from '../icon'
import { goBack, open, routes, tabs } from '../navigation'
import { Press } from '../press'
import './top-bar.scss'
import { useShownAgain } from './use-shown-again'

/** The web twin has no bar of WeChat's: the way back, the name of the page, and on a desk the tabs. */
export function TopBar({ title }: { title: string }) {
  useShownAgain()
  const path = useRouter().path.replace(/^\//, '').replace(/\?.*$/, '')
  const onTab = tabs.some(tab => routes[tab.route] === path)
  return (
    <View className="nx-top">
      <View className="nx-top__row">
        {!onTab && (
          <Press className="nx-top__back" label={appText.back} onPress={goBack}>
            <Icon name="back" />
          </Press>
        )}
        <View className="nx-top__title">{title}</View>
        <View className="nx-top__tabs">
          {tabs.map(tab => (
            <Press
              key={tab.route}
              className={`nx-top__tab ${routes[tab.route] === path ? 'nx-top__tab--here' : ''}`}
              role="link"
              onPress={() => open(tab.route)}
            >
              <Icon name={tab.icon} size="small" />
              <View>{tab.text}</View>
            </Press>
          ))}
        </View>
      </View>
    </View>
  )
}
