import { View } from '@tarojs/components'
import { useEffect, useMemo, useState } from 'react'
import { useQuery } from '@/cloud'
import { textOfPersonScene } from '@/cloud/text-of-person-scene'
import { codes } from '@/contract/codes'
import { myCodeText as text } from '@/copy/my-code'
import { titles } from '@/copy/titles'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Heading } from '@/ui/heading'
import { Qr } from '@/ui/qr'
import { QueryView } from '@/ui/query-view'
import { Screen } from '@/ui/screen'
import { currentCode, type Timed } from './current'
import './index.scss'

interface Props {
  codes: readonly Timed[]
  /** the cloud's clock against this phone's, in ms */
  ahead: number
  onRefresh(): void
}

function Code({ codes: all, ahead, onRefresh }: Props) {
  const [now, setNow] = useState(() => Date.now() + ahead)
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now() + ahead), 1000)
    return () => clearInterval(timer)
  }, [ahead])
  const current = currentCode(all, now)
  return (
    <Card>
      {current && <Qr scene={current.scene} />}
      <View className="nx-my-code">
        {current && <View className="nx-quiet">{text.typed}</View>}
        {current && <View className="nx-my-code__signs">{textOfPersonScene(current.scene)}</View>}
        <View className="nx-quiet">
          {current ? text.next(Math.max(1, Math.ceil((current.until - now) / 1000))) : text.old}
        </View>
      </View>
      {!current && (
        <Button icon="again" onPress={onRefresh}>
          {text.refresh}
        </Button>
      )}
    </Card>
  )
}

/** One's own code: a new one each minute, for half an hour also without a network. */
export default function MyCodePage() {
  const query = useQuery(codes.mine, {})
  const { data, reload } = query
  const ahead = useMemo(() => (data ? data.now - Date.now() : 0), [data])
  return (
    <Screen title={titles.myCode}>
      <Heading level={1}>{text.title}</Heading>
      <View>{text.lead}</View>
      <QueryView query={query}>{({ codes: all }) => <Code codes={all} ahead={ahead} onRefresh={reload} />}</QueryView>
      <View className="nx-quiet">{text.careful}</View>
    </Screen>
  )
}
