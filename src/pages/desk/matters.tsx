import { View } from '@tarojs/components'
import { useState } from 'react'
import { useQuery } from '@/cloud'
import { desk } from '@/contract/desk'
import type { NodeId } from '@/contract/organisation'
import { reviewers } from '@/contract/rights/access'
import { rightsToReadOver } from '@/contract/rights/to-read-over'
import { deskText as text } from '@/copy/desk'
import { mayDo, useSession } from '@/session'
import { Button } from '@/ui/button'
import { Buttons } from '@/ui/button/buttons'
import { canPrint, print } from '@/ui/paper'
import { QueryView } from '@/ui/query-view'
import { ByPlace } from './by-place'
import { linesOf } from './lines'
import { MatterList } from './matter-list'

interface Props {
  node: NodeId
  place: string
}

/** What waits at a place; a place below it can be looked at by itself. */
export function Matters({ node, place }: Props) {
  const [below, setBelow] = useState<Props>()
  const here = below ?? { node, place }
  const { can } = useSession()
  const query = useQuery(desk.waiting, { node: here.node }, { keep: below === undefined })
  const mayReview = mayDo({ can }, reviewers)
  const review = useQuery(rightsToReadOver.waiting, {}, { enabled: mayReview && below === undefined })
  const reload = () => {
    query.reload()
    if (mayReview) review.reload()
  }
  return (
    <QueryView query={query}>
      {({ matters }) => (
        <>
          {below && (
            <Button kind="quiet" icon="back" onPress={() => setBelow(undefined)}>
              {text.up(place)}
            </Button>
          )}
          <MatterList lines={linesOf(here, matters, below ? undefined : review.data)} />
          {!below && <ByPlace node={node} matters={matters} onChoose={setBelow} />}
          <Button kind="quiet" icon="again" onPress={reload}>
            {text.refresh}
          </Button>
          {canPrint && (
            <View className="nx-desk__wide">
              <Buttons>
                <Button kind="quiet" icon="papers" onPress={print}>
                  {text.print}
                </Button>
              </Buttons>
              <View className="nx-quiet">{text.keys}</View>
            </View>
          )}
        </>
      )}
    </QueryView>
  )
}
