import { View } from '@tarojs/components'
import { type CSSProperties, type PropsWithChildren, type ReactNode, useContext } from 'react'
import { KeptBar } from '../kept-bar'
import { SurroundingsContext } from './surroundings'
import { TopBar } from './top-bar'
import './index.scss'

export interface ScreenProps {
  /** stands in WeChat's own bar too, from the page's config */
  title: string
  /** the main act, at the thumb's end */
  footer?: ReactNode
  /** this screen uses two columns on a desk */
  wide?: boolean
}

const web = process.env.TARO_ENV === 'h5'
const scaled = (scale: number) => ({ '--font-scale': String(scale) }) as CSSProperties

/** Every page stands in one of these: tokens, text size, margins, what waits to be sent, the main act at the bottom. */
export function Screen({ title, footer, wide = false, children }: PropsWithChildren<ScreenProps>) {
  const { fontScale, waiting, retryNow } = useContext(SurroundingsContext)
  return (
    <View className={`nx-screen ${wide ? 'nx-screen--wide' : ''}`} style={scaled(fontScale)}>
      {web && <TopBar title={title} />}
      <KeptBar count={waiting} onRetry={retryNow} />
      <View className="nx-screen__main">{children}</View>
      {footer && (
        <View className="nx-screen__footer">
          <View className="nx-screen__act">{footer}</View>
        </View>
      )}
    </View>
  )
}

/** On a desk: main matter left, the rest right; below each other on a phone. */
export function Columns({ side, children }: PropsWithChildren<{ side: ReactNode }>) {
  return (
    <View className="nx-columns">
      <View className="nx-columns__main">{children}</View>
      <View className="nx-columns__side">{side}</View>
    </View>
  )
}

/** Things that belong together, one below the other. */
export function Group({ children }: PropsWithChildren) {
  return <View className="nx-group">{children}</View>
}
