import { useState } from 'react'
import { useQuery } from '@/cloud'
import { type KitRow, stores } from '@/contract/stores'
import { kitText as text } from '@/copy/stores'
import { titles } from '@/copy/titles'
import { Button } from '@/ui/button'
import { EmptyState } from '@/ui/empty'
import { Heading } from '@/ui/heading'
import { open, useParam } from '@/ui/navigation'
import { QueryView } from '@/ui/query-view'
import { Screen } from '@/ui/screen'
import { useToast } from '@/ui/toast'
import { Missing } from '../parts/missing'
import { Kit } from './kit'
import { WithdrawSheet } from './withdraw-sheet'

/** Versions of the same kit together, the latest first. */
function byKit(kits: readonly KitRow[]): readonly (readonly [KitRow, ...KitRow[]])[] {
  const groups = new Map<string, [KitRow, ...KitRow[]]>()
  for (const kit of kits) {
    const group = groups.get(kit.kit)
    if (group) group.push(kit)
    else groups.set(kit.kit, [kit])
  }
  return [...groups.values()]
}

/** Every kit that a place may pack, with what each version holds. */
function Kits({ node }: { node: string }) {
  const query = useQuery(stores.catalogue, { node })
  const [chosen, setChosen] = useState<KitRow>()
  const { toast, say } = useToast()
  const done = (words: string) => {
    setChosen(undefined)
    say(words)
    query.reload()
  }
  return (
    <Screen
      title={titles.kits}
      footer={
        query.data?.mayOwn && (
          <Button kind="primary" icon="plus" onPress={() => open('kitForm', { node })}>
            {text.add}
          </Button>
        )
      }
    >
      <QueryView query={query}>
        {({ place, kits }) => (
          <>
            <Heading level={1}>{text.title(place)}</Heading>
            {kits.length === 0 && <EmptyState title={text.none} text={text.noneText} />}
            {byKit(kits).map(([latest, ...earlier]) => (
              <Kit key={latest.kit} node={node} latest={latest} earlier={earlier} onWithdraw={setChosen} />
            ))}
            {chosen && <WithdrawSheet kit={chosen} onDone={done} onClose={() => setChosen(undefined)} />}
          </>
        )}
      </QueryView>
      {toast}
    </Screen>
  )
}

export default function KitsPage() {
  const node = useParam('node')
  return node === undefined ? <Missing title="kits" code="STORE_PLACE_UNKNOWN" /> : <Kits node={node} />
}
