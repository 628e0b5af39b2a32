import { View } from '@tarojs/components'
import { useState } from 'react'
import { useQuery } from '@/cloud'
import type { OutputOf } from '@/contract/define'
import { honours } from '@/contract/honours'
import { appText } from '@/copy/app'
import { Button } from '@/ui/button'
import { open } from '@/ui/navigation'
import { QueryView } from '@/ui/query-view'
import { Like } from '../parts/like'
import { PlaqueCard } from '../parts/plaque-card'
import './list.scss'

interface Props {
  node: string
  month: string | undefined
  page: Pick<OutputOf<typeof honours.board>, 'items' | 'next'>
}

/** Plaques, the newest first; more by a press. */
export function List({ node, month, page: { items, next } }: Props) {
  return (
    <>
      <View className="nx-honours">
        {items.map(plaque => (
          <PlaqueCard
            key={plaque.id}
            plaque={plaque}
            picture={plaque.thumbs[0]}
            foot={<Like id={plaque.id} likes={plaque.likes} liked={plaque.liked} />}
            onPress={() => open('honour', { id: plaque.id })}
          />
        ))}
      </View>
      {next !== undefined && <More key={next} node={node} month={month} after={next} />}
    </>
  )
}

function More({ node, month, after }: Omit<Props, 'page'> & { after: string }) {
  const [wanted, setWanted] = useState(false)
  const query = useQuery(honours.board, { node, ...(month !== undefined && { month }), after }, { enabled: wanted })
  if (wanted) return <QueryView query={query}>{page => <List node={node} month={month} page={page} />}</QueryView>
  return (
    <Button kind="quiet" icon="down" onPress={() => setWanted(true)}>
      {appText.more}
    </Button>
  )
}
