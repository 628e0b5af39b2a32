import { View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { Icon } from '../icon'
import { described } from '../press/described'
import './index.scss'

/** Long enough for slow readers; the words only confirm what the page shows anyway. */
const shownMs = 4000

/** A word that comes and goes. Render `toast` anywhere in the page; `say` shows it. */
export function useToast() {
  const [words, setWords] = useState<string>()
  useEffect(() => {
    if (words === undefined) return
    const timer = setTimeout(() => setWords(undefined), shownMs)
    return () => clearTimeout(timer)
  }, [words])
  const toast = words !== undefined && (
    <View className="nx-toast" {...described({ role: 'status' })}>
      <Icon name="info" size="small" />
      <View className="nx-toast__words">{words}</View>
    </View>
  )
  return { toast, say: setWords }
}
