import { View } from '@tarojs/components'
import { useQuery } from '@/cloud'
import { type Category, snaps } from '@/contract/snaps'
import { alikeText as text } from '@/copy/snaps'
import { Notice } from '@/ui/notice'
import { Rows } from '@/ui/rows'
import { Follow } from '../parts/follow'

interface Props {
  node: string
  category: Category
}

/** Open matters of the same kind at the place: waiting together is better than sending it twice. Silent when there are none, or no network. */
export function Alike({ node, category }: Props) {
  const { data, reload } = useQuery(snaps.alike, { node, category })
  const matters = data?.matters ?? []
  if (matters.length === 0) return null
  return (
    <Notice title={text.title} icon="people">
      <View>{text.lead}</View>
      <Rows>
        {matters.map(matter => (
          <Follow key={matter.id} matter={matter} onChanged={reload} />
        ))}
      </Rows>
      <View className="nx-quiet">{text.other}</View>
    </Notice>
  )
}
