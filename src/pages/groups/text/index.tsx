import { View } from '@tarojs/components'
import { platform, useQuery } from '@/cloud'
import { groups } from '@/contract/groups'
import { appText } from '@/copy/app'
import { groupTextText as text } from '@/copy/groups'
import { titles } from '@/copy/titles'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { EmptyState } from '@/ui/empty'
import { QueryView } from '@/ui/query-view'
import { Screen } from '@/ui/screen'
import { useToast } from '@/ui/toast'
import { AtPlace, type Place } from '../at-place'
import './index.scss'

function GroupText({ node }: Place) {
  const query = useQuery(groups.text, { node })
  const { toast, say } = useToast()
  const words = query.data?.text ?? ''
  const copy = async () => say((await platform.copyText(words)) ? text.copied : appText.copyFailed)
  return (
    <Screen
      title={titles.groupText}
      footer={
        words !== '' && (
          <Button kind="primary" icon="copy" onPress={() => void copy()}>
            {text.copy}
          </Button>
        )
      }
    >
      <View>{text.lead}</View>
      <QueryView
        query={query}
        empty={data =>
          data.text === '' ? <EmptyState picture="lantern" title={text.none} text={text.noneText} /> : undefined
        }
      >
        {data => (
          <Card>
            <View className="nx-grouptext">{data.text}</View>
            <View className="nx-quiet">{text.length(data.text.length)}</View>
          </Card>
        )}
      </QueryView>
      {toast}
    </Screen>
  )
}

/** A message for the group from what is on at the community, ready to be pasted. */
export default function GroupTextPage() {
  return <AtPlace title={titles.groupText}>{at => <GroupText {...at} />}</AtPlace>
}
