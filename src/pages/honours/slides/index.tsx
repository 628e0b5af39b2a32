import { View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { useQuery } from '@/cloud'
import { honourDefaults, honours, type Plaque } from '@/contract/honours'
import { boardText, slidesText as text } from '@/copy/honours'
import { titles } from '@/copy/titles'
import { EmptyState } from '@/ui/empty'
import { Icon } from '@/ui/icon'
import { goBack } from '@/ui/navigation'
import { Press } from '@/ui/press'
import { QueryView } from '@/ui/query-view'
import { Screen } from '@/ui/screen'
import { AtNode } from '../parts/with-param'
import { canFill, fill, keepLit, onKeys } from './screen'
import { Slide } from './slide'
import { useNews } from './use-news'
import { useTurns } from './use-turns'
import './index.scss'

/** Where somebody at the screen goes back, on, or away. */
function Foot({ at, count, onTurn }: { at: number; count: number; onTurn(by: number): void }) {
  return (
    <View className="nx-slides__foot">
      <View>{text.count(at + 1, count)}</View>
      <Press className="nx-slides__turn" label={text.before} onPress={() => onTurn(-1)}>
        <Icon name="back" />
      </Press>
      <Press className="nx-slides__turn" label={text.next} onPress={() => onTurn(1)}>
        <Icon name="forward" />
      </Press>
    </View>
  )
}

function Bar({ place }: { place: string | undefined }) {
  const [fills, setFills] = useState(canFill)
  return (
    <View className="nx-slides__bar">
      <View className="nx-slides__name">{place === undefined ? boardText.name : `${boardText.name} · ${place}`}</View>
      {fills && (
        <Press
          className="nx-slides__act"
          onPress={() => {
            fill()
            setFills(false)
          }}
        >
          {text.full}
        </Press>
      )}
      <Press className="nx-slides__act" onPress={goBack}>
        <Icon name="leave" size="small" />
        <View>{text.leave}</View>
      </Press>
    </View>
  )
}

function Show({ plaques, at, onTurn }: { plaques: readonly Plaque[]; at: number; onTurn(by: number): void }) {
  const plaque = plaques[at]
  if (!plaque) {
    return (
      <View className="nx-slides__rest">
        <EmptyState picture="lantern" title={text.none} text={text.noneText} />
      </View>
    )
  }
  return (
    <>
      <Slide key={plaque.id} plaque={plaque} />
      {plaques.length > 1 && <Foot at={at} count={plaques.length} onTurn={onTurn} />}
    </>
  )
}

const keys: Readonly<Record<string, number>> = { ArrowRight: 1, ' ': 1, ArrowLeft: -1 }

/** A screen at a station: one plaque after the other, as large as the window. */
function Slides({ node }: { node: string }) {
  const query = useQuery(honours.slides, { node })
  const { data } = query
  const plaques = data?.plaques ?? []
  const { at, hidden, turn } = useTurns(plaques.length, data?.seconds ?? honourDefaults.slideSeconds)
  const old = useNews(data, query.reload, hidden)
  useEffect(keepLit, [])
  useEffect(() =>
    onKeys(key => {
      const by = keys[key]
      if (by !== undefined) turn(by)
      if (key === 'Escape') goBack()
    }),
  )
  return (
    <Screen title={titles.honourSlides}>
      <View className="nx-slides">
        <Bar place={data?.place} />
        {old || (!data && query.status === 'offline') ? (
          <View className="nx-slides__rest">
            <EmptyState picture="offline" title={text.lost} text={text.lostText} />
          </View>
        ) : data && query.status !== 'refused' ? (
          <Show plaques={plaques} at={at} onTurn={turn} />
        ) : (
          <View className="nx-slides__rest">
            <QueryView query={query}>{() => null}</QueryView>
          </View>
        )}
      </View>
    </Screen>
  )
}

export default function SlidesPage() {
  return <AtNode title={titles.honourSlides}>{node => <Slides key={node} node={node} />}</AtNode>
}
