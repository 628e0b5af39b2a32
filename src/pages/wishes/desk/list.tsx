import { View } from '@tarojs/components'
import { useState } from 'react'
import { useCommand, useQuery } from '@/cloud'
import type { OutputOf } from '@/contract/define'
import { type DeskList, type DeskWish, wishes } from '@/contract/wishes'
import { appText } from '@/copy/app'
import { wishDeskText as text } from '@/copy/wishes'
import { Badge } from '@/ui/badge'
import { Button } from '@/ui/button'
import { QueryView } from '@/ui/query-view'
import { OutcomeNotice } from '@/ui/refusal/outcome'
import { Rows } from '@/ui/rows'
import { useRowKeys } from '@/ui/rows/use-row-keys'
import { StateBadge, WishCard } from '../parts/wish-card'
import { Acts } from './acts'
import './list.scss'

interface Props {
  node: string
  list: DeskList
  page: OutputOf<typeof wishes.desk>
  onChanged(): void
}

function Entry({ wish, here, onChanged }: { wish: DeskWish; here: boolean; onChanged(): void }) {
  const { author, helpers, thanks } = wish.inside
  const names = helpers.map(({ name }) => name ?? text.unnamed).join('、')
  const ofThanks = thanks?.state === 'waiting'
  return (
    <View className={`nx-to-judge ${here ? 'nx-to-judge--here' : ''}`}>
      <WishCard
        wish={wish}
        place
        badge={ofThanks ? <Badge tone="gold">{text.isThanks}</Badge> : <StateBadge state={wish.state} />}
      />
      {ofThanks && <View className="nx-to-judge__thanks">{thanks.words}</View>}
      <View className="nx-quiet">{text.from(author.name ?? text.unnamed)}</View>
      {names !== '' && <View className="nx-quiet">{text.helpers(names)}</View>}
      <Acts wish={wish} onChanged={onChanged} />
    </View>
  )
}

/** The wishes of a list, each with what may be done about it. */
export function List({ node, list, page: { items, next }, onChanged }: Props) {
  const [chosen, setChosen] = useState<string>()
  const release = useCommand(wishes.screen)
  const letOut = async (id: string) => {
    if (items.find(wish => wish.id === id)?.state !== 'waiting') return
    const { kind } = await release.send({ id, verdict: { kind: 'release' } })
    if (kind === 'done') onChanged()
  }
  useRowKeys(
    items.map(({ id }) => id),
    chosen,
    setChosen,
    id => void letOut(id),
  )
  return (
    <>
      <OutcomeNotice outcome={release.outcome} onRetry={onChanged} />
      <Rows>
        {items.map(wish => (
          <Entry key={wish.id} wish={wish} here={wish.id === chosen} onChanged={onChanged} />
        ))}
      </Rows>
      {next !== undefined && <More node={node} list={list} after={next} onChanged={onChanged} />}
    </>
  )
}

function More({ node, list, after, onChanged }: Omit<Props, 'page'> & { after: string }) {
  const [wanted, setWanted] = useState(false)
  const query = useQuery(wishes.desk, { node, list, after }, { enabled: wanted })
  if (!wanted) {
    return (
      <Button kind="quiet" icon="down" onPress={() => setWanted(true)}>
        {appText.more}
      </Button>
    )
  }
  const changed = () => {
    query.reload()
    onChanged()
  }
  return <QueryView query={query}>{page => <List node={node} list={list} page={page} onChanged={changed} />}</QueryView>
}
