import { View } from '@tarojs/components'
import { useQuery } from '@/cloud'
import { textOfPersonScene } from '@/cloud/text-of-scene'
import { codes } from '@/contract/codes'
import { myCodeText as text } from '@/copy/my-code'
import { titles } from '@/copy/titles'
import { Heading } from '@/ui/heading'
import { QueryView } from '@/ui/query-view'
import { RotatingCode } from '@/ui/rotating-code'
import { useAhead } from '@/ui/rotating-code/use-ahead'
import { Screen } from '@/ui/screen'

/** One's own code: a new one each minute, for half an hour also without a network. */
export default function MyCodePage() {
  const query = useQuery(codes.mine, {})
  const ahead = useAhead(query)
  return (
    <Screen title={titles.myCode}>
      <Heading level={1}>{text.title}</Heading>
      <View>{text.lead}</View>
      <QueryView query={query}>
        {({ codes: all }) => (
          <RotatingCode codes={all} ahead={ahead} textOf={textOfPersonScene} onRefresh={query.reload} />
        )}
      </QueryView>
      <View className="nx-quiet">{text.careful}</View>
    </Screen>
  )
}
