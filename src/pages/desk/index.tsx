import { View } from '@tarojs/components'
import { useState } from 'react'
import { roles } from '@/contract/roles'
import { deskText as text } from '@/copy/desk'
import { titles } from '@/copy/titles'
import { useSession } from '@/session'
import { Chips } from '@/ui/chips'
import { EmptyState } from '@/ui/empty'
import { Heading } from '@/ui/heading'
import { QueryView } from '@/ui/query-view'
import { Columns, Screen } from '@/ui/screen'
import { Doors } from './door-list'
import { Matters } from './matters'
import { type Workplace, workplaces } from './workplaces'
import './index.scss'

/** One place for those with roles: what waits on the left, every desk on the right. */
function Desk({ places }: { places: readonly Workplace[] }) {
  const [chosen, setChosen] = useState(places[0]?.node)
  const here = places.find(({ node }) => node === chosen) ?? places[0]
  if (!here) return <EmptyState picture="door" title={text.nobody} text={text.nobodyText} />
  const { node, place, roles: held } = here
  return (
    <View className="nx-desk">
      <Heading level={1}>{text.at(place, held.map(role => roles[role]).join('、'))}</Heading>
      {places.length > 1 && (
        <Chips
          label={text.where}
          options={places.map(one => ({ value: one.node, title: one.place }))}
          chosen={node}
          onChoose={setChosen}
        />
      )}
      <Columns side={<Doors node={node} place={place} />}>
        <Matters key={node} node={node} place={place} />
      </Columns>
    </View>
  )
}

export default function DeskPage() {
  const { state, me, refresh } = useSession()
  const query = { status: state, ...(me && { data: me }), stale: state === 'offline', reload: refresh }
  return (
    <Screen title={titles.desk} wide>
      <QueryView query={query}>{({ person }) => <Desk places={workplaces(person?.roles ?? [])} />}</QueryView>
    </Screen>
  )
}
