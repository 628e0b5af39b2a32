import { Button as NativeButton, Text } from '@tarojs/components'
import { Icon, type IconName } from '../icon'
import { Press } from '../press'
import './index.scss'

export interface ButtonProps {
  children: string
  /** one primary button per screen */
  kind?: 'primary' | 'plain' | 'quiet' | 'danger'
  icon?: IconName
  /** words shown while the act is under way; the button is closed meanwhile */
  busy?: string | false
  disabled?: boolean
  /** opens WeChat's own sharing sheet; elsewhere only `onPress` acts */
  share?: boolean
  onPress(): void
}

const weapp = process.env.TARO_ENV === 'weapp'

export function Button({
  children,
  kind = 'plain',
  icon,
  busy = false,
  disabled = false,
  share,
  onPress,
}: ButtonProps) {
  const closed = disabled || busy !== false
  const className = `nx-button nx-button--${kind} ${closed ? 'nx-button--closed' : ''}`
  const content = (
    <>
      {icon && <Icon name={icon} size="small" />}
      <Text className="nx-button__words">{busy || children}</Text>
    </>
  )
  if (share && weapp) {
    return (
      <NativeButton className={className} openType="share" hoverClass="nx-press--down">
        {content}
      </NativeButton>
    )
  }
  return (
    <Press className={className} disabled={closed} onPress={onPress}>
      {content}
    </Press>
  )
}
