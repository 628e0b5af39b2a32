import { View } from '@tarojs/components'
import { useState } from 'react'
import { useQuery } from '@/cloud'
import { communityOf } from '@/contract/people/home'
import { categoryTitle, type ReviewList, snaps } from '@/contract/snaps'
import { snapReviewers } from '@/contract/snaps/access'
import { momentText } from '@/copy/dates'
import { snapText } from '@/copy/snaps'
import { deskStates, snapDeskText } from '@/copy/snaps/desk'
import { reviewText as text } from '@/copy/snaps/review'
import { mayDo, useSession } from '@/session'
import { Chips } from '@/ui/chips'
import { EmptyState } from '@/ui/empty'
import { Paged } from '@/ui/paged'
import { Rows } from '@/ui/rows'
import { Sheet } from '@/ui/sheet'
import { SnapLine } from '../parts/snap-line'
import { StateBadge } from '../parts/state-badge'
import { MergeSure } from './merge-sure'
import type { SheetProps } from './props'

/** Where something of the same event may stand. */
const lists: Readonly<Record<'praise' | 'attention', readonly ReviewList[]>> = {
  praise: ['waiting', 'ended', 'asked'],
  attention: ['handling', 'waiting', 'reopened', 'asked', 'ended'],
}
const over: readonly string[] = ['declined', 'merged', 'withdrawn', 'settled']

/** The same event as an earlier one of the street, the newest first; nothing happens before a second word. */
export function MergeSheet({ snap, onDone, onClose }: SheetProps) {
  const { id, node, kind, at } = snap
  const { merge } = text
  const [list, setList] = useState<ReviewList>(lists[kind][0] ?? 'waiting')
  const [chosen, setChosen] = useState<string>()
  const { can } = useSession()
  const community = communityOf(node)
  const street = community.split('.').slice(0, 2).join('.')
  // whoever looks after one community only may merge into its snaps only
  const where = mayDo({ can }, snapReviewers, street) ? street : community
  const usePage = (after: string | undefined) =>
    useQuery(snaps.queue, { node: where, kind, list, newest: true, ...(after !== undefined && { after }) })
  const nothing = <EmptyState title={merge.none} text={merge.noneText} />
  if (chosen !== undefined)
    return <MergeSure snap={snap} into={chosen} onDone={onDone} onClose={() => setChosen(undefined)} />
  return (
    <Sheet title={merge.title} onClose={onClose}>
      <View>{merge.text}</View>
      <Chips
        label={merge.list}
        options={lists[kind].map(value => ({ value, title: snapDeskText.lists[value] }))}
        chosen={list}
        onChoose={setList}
      />
      <Paged key={list} usePage={usePage} empty={nothing}>
        {(rows, follows) => {
          const offered = rows.filter(row => row.id !== id && row.at <= at && !over.includes(row.state))
          if (offered.length === 0) return follows ? <View className="nx-quiet">{merge.noneHere}</View> : nothing
          return (
            <Rows>
              {offered.map(row => (
                <SnapLine
                  key={row.id}
                  picture={row.thumb}
                  title={categoryTitle(row.category)}
                  badge={<StateBadge state={row.state} words={deskStates} />}
                  words={row.words}
                  notes={[`${snapText.at(row.place, row.where)} · ${momentText(row.at)}`, merge.pick]}
                  onPress={() => setChosen(row.id)}
                />
              ))}
            </Rows>
          )
        }}
      </Paged>
    </Sheet>
  )
}
