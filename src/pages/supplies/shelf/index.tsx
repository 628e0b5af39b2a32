import { View } from '@tarojs/components'
import { useShareAppMessage } from '@tarojs/taro'
import { useState } from 'react'
import { useQuery } from '@/cloud'
import { type SupplyRow, supplies } from '@/contract/supplies'
import { supplyText as text } from '@/copy/supplies'
import { titles } from '@/copy/titles'
import { EmptyState } from '@/ui/empty'
import { Heading } from '@/ui/heading'
import { addressOf, useParam } from '@/ui/navigation'
import { QueryView } from '@/ui/query-view'
import { RefusalNotice } from '@/ui/refusal'
import { Group, Screen } from '@/ui/screen'
import { useToast } from '@/ui/toast'
import { Shelf } from './shelf'
import { TakeSheet } from './take-sheet'
import { WallCode } from './wall-code'

/** What lies on the shelf of a station; whoever has scanned the code on its wall may take from it. */
function Supplies({ node, place, opened }: { node: string; place: string | undefined; opened: string | undefined }) {
  const query = useQuery(supplies.list, { node }, { keep: true })
  const [code, setCode] = useState(opened)
  const [chosen, setChosen] = useState<SupplyRow['id']>()
  const { toast, say } = useToast()
  const name = query.data?.place ?? place
  useShareAppMessage(() => ({
    title: name === undefined ? titles.supplies : text.share(name),
    path: addressOf('supplies', { node }),
  }))
  const done = (words: string) => {
    setChosen(undefined)
    say(words)
    query.reload()
  }
  return (
    <Screen title={titles.supplies}>
      <Group>
        <Heading level={1}>{name === undefined ? titles.supplies : text.title(name)}</Heading>
        <View className="nx-quiet">{text.lead}</View>
      </Group>
      <WallCode code={code} onCode={setCode} />
      <QueryView
        query={query}
        empty={({ supplies: rows }) =>
          rows.length === 0 ? <EmptyState title={text.empty} text={text.emptyText} /> : undefined
        }
      >
        {({ supplies: rows }) => {
          const row = rows.find(({ id }) => id === chosen)
          return (
            <>
              <Shelf rows={rows} onChoose={({ id }) => setChosen(id)} />
              {row && <TakeSheet row={row} code={code} onDone={done} onClose={() => setChosen(undefined)} />}
            </>
          )
        }}
      </QueryView>
      {toast}
    </Screen>
  )
}

export default function SuppliesPage() {
  const node = useParam('node')
  const place = useParam('place')
  const code = useParam('code')
  if (node !== undefined) return <Supplies node={node} place={place} opened={code} />
  return (
    <Screen title={titles.supplies}>
      <RefusalNotice error={{ code: 'NOT_A_STATION' }} />
    </Screen>
  )
}
