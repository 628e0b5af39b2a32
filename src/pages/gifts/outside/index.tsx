import { useMemo, useState } from 'react'
import { platform, useQuery } from '@/cloud'
import type { OutputOf } from '@/contract/define'
import { type Allotment, gifts } from '@/contract/gifts'
import { outsideText as text } from '@/copy/gifts/counter'
import { titles } from '@/copy/titles'
import { Chips } from '@/ui/chips'
import { Heading } from '@/ui/heading'
import { useParam } from '@/ui/navigation'
import { QueryView } from '@/ui/query-view'
import { Screen } from '@/ui/screen'
import { useToast } from '@/ui/toast'
import { AtNode } from '../parts/place-param'
import { Along } from './along'
import { type Head, readEntries, readHead, readHeads } from './entries'
import { Take } from './take'

const me = () => platform.persona() ?? ''

/** Taken along with another phone, or before this one lost what it knew: numbers go on after those that the cloud knows. */
const headOf = (allotment: Allotment, node: string): Head =>
  readHead(platform.storage, allotment.id) ?? {
    allotment,
    node,
    persona: me(),
    ahead: 0,
    base: allotment.used,
    burnt: [],
    elsewhere: true,
  }

/** What this phone has along; with an answer of now also what the cloud knows of, without what was brought back with another phone. */
function headsOf(node: string, fresh: OutputOf<typeof gifts.atCounter> | undefined): readonly Head[] {
  const kept = readHeads(platform.storage, me()).filter(head => head.node === node)
  if (!fresh) return kept
  const known = fresh.allotments.map(allotment => headOf(allotment, node))
  const ids = new Set(known.map(({ allotment }) => allotment.id))
  return [...known, ...kept.filter(head => !ids.has(head.allotment.id) && (isOpen(head) || isUsedUp(head)))]
}

const entriesOf = ({ allotment }: Head) => readEntries(platform.storage, allotment.id)
const isOpen = (head: Head) => entriesOf(head).some(({ answer }) => answer?.kind !== 'done')
const isUsedUp = (head: Head) => entriesOf(head).length + head.base >= head.allotment.count

/** Packs for a place without network. What is along is shown from the phone, so it opens there too. */
function Outside({ node }: { node: string }) {
  const query = useQuery(gifts.atCounter, { node }, { keep: true })
  const first = useParam('round')
  const { toast, say } = useToast()
  const [turn, setTurn] = useState(0)
  const [chosen, setChosen] = useState<string>()
  const { data, stale } = query
  // biome-ignore lint/correctness/useExhaustiveDependencies: the phone's own notes change with each turn
  const heads = useMemo(() => headsOf(node, stale ? undefined : data), [node, data, stale, turn])
  const head = heads.find(({ allotment }) => allotment.id === chosen) ?? heads[0]
  const again = () => {
    setTurn(turn + 1)
    query.reload()
  }
  return (
    <Screen title={titles.giftOutside} wide>
      <Heading level={1}>{titles.giftOutside}</Heading>
      {heads.length > 1 && head && (
        <Chips
          options={heads.map(({ allotment }) => ({ value: allotment.id, title: allotment.roundName }))}
          chosen={head.allotment.id}
          onChoose={setChosen}
        />
      )}
      {head ? (
        <Along key={head.allotment.id} head={head} say={say} onBack={again} />
      ) : (
        <QueryView query={query}>
          {({ rounds }) => (
            <Take
              node={node}
              rounds={rounds}
              first={first}
              onTaken={count => {
                say(text.taken(count))
                again()
              }}
            />
          )}
        </QueryView>
      )}
      {toast}
    </Screen>
  )
}

export default function GiftOutsidePage() {
  return <AtNode title={titles.giftOutside}>{node => <Outside key={node} node={node} />}</AtNode>
}
