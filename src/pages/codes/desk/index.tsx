import { View } from '@tarojs/components'
import { useState } from 'react'
import { useQuery } from '@/cloud'
import { codes } from '@/contract/codes'
import { codesDeskText as text } from '@/copy/codes'
import { titles } from '@/copy/titles'
import { EmptyState } from '@/ui/empty'
import { Heading } from '@/ui/heading'
import { useParam } from '@/ui/navigation'
import { Paged } from '@/ui/paged'
import { RefusalNotice } from '@/ui/refusal'
import { Screen } from '@/ui/screen'
import { useToast } from '@/ui/toast'
import { CodeCard } from './code-card'
import { Make } from './make'
import type { CodeRow } from './scans'

function Desk({ node, place }: { node: string; place: string | undefined }) {
  const [version, setVersion] = useState(0)
  const { toast, say } = useToast()
  const usePage = (after: string | undefined) => useQuery(codes.list, after === undefined ? { node } : { node, after })
  const changed = (words: string) => {
    say(words)
    setVersion(version + 1)
  }
  return (
    <Screen title={titles.codesDesk} footer={<Make onMade={code => changed(text.made(code))} />}>
      <Heading level={1}>{place === undefined ? titles.codesDesk : text.title(place)}</Heading>
      <View className="nx-quiet">{text.lead}</View>
      <Paged<CodeRow>
        version={version}
        usePage={usePage}
        empty={<EmptyState picture="door" title={text.none} text={text.noneText} />}
      >
        {items => items.map(row => <CodeCard key={row.code} row={row} onChanged={changed} />)}
      </Paged>
      {toast}
    </Screen>
  )
}

/** The codes of a place and of all below it: a station's for its keeper, a community's for its worker. */
export default function CodesDeskPage() {
  const node = useParam('node')
  const place = useParam('place')
  if (node !== undefined) return <Desk node={node} place={place} />
  return (
    <Screen title={titles.codesDesk}>
      <RefusalNotice error={{ code: 'PLACE_NOT_FOUND' }} />
    </Screen>
  )
}
