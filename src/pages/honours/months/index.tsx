import { View } from '@tarojs/components'
import { useState } from 'react'
import { useCommand, useQuery } from '@/cloud'
import type { OutputOf } from '@/contract/define'
import { honourDefaults, honours } from '@/contract/honours'
import { monthAfter, monthOf } from '@/contract/months'
import { monthText } from '@/copy/honours'
import { monthsText as text } from '@/copy/honours/choosing'
import { titles } from '@/copy/titles'
import { Button } from '@/ui/button'
import { Buttons } from '@/ui/button/buttons'
import { Chips } from '@/ui/chips'
import { EmptyState } from '@/ui/empty'
import { Heading } from '@/ui/heading'
import { open, useParam } from '@/ui/navigation'
import { Press } from '@/ui/press'
import { QueryView } from '@/ui/query-view'
import { OutcomeNotice } from '@/ui/refusal/outcome'
import { Rows } from '@/ui/rows'
import { Columns, Group, Screen } from '@/ui/screen'
import { useToast } from '@/ui/toast'
import { AtNode } from '../parts/with-param'
import { yearOf } from '../parts/words'
import { type Candidate, Choice } from './choice'
import { movedIn, sameOrder } from './order'

/** Months that are still chosen for. */
const monthsBack = 6

interface ActProps {
  label: string
  children: string
  onPress(): void
}
const Act = ({ label, children, onPress }: ActProps) => (
  <Press className="nx-candidate__act" label={label} onPress={onPress}>
    {children}
  </Press>
)

interface PickedProps {
  posts: readonly Candidate[]
  onMove(id: string, by: number): void
  onOut(id: string): void
}

/** In their order, the first one first. */
function Picked({ posts, onMove, onOut }: PickedProps) {
  if (posts.length === 0) return <EmptyState title={text.nonePicked} text={text.nonePickedText} />
  return (
    <Rows>
      {posts.map((post, at) => (
        <Choice key={post.id} post={post} rank={at + 1}>
          {at > 0 && (
            <Act label={text.upOf(post.title)} onPress={() => onMove(post.id, -1)}>
              {text.up}
            </Act>
          )}
          {at < posts.length - 1 && (
            <Act label={text.downOf(post.title)} onPress={() => onMove(post.id, 1)}>
              {text.down}
            </Act>
          )}
          <Act label={text.outOf(post.title)} onPress={() => onOut(post.id)}>
            {text.out}
          </Act>
        </Choice>
      ))}
    </Rows>
  )
}

interface ChoosingProps {
  node: string
  month: string
  found: OutputOf<typeof honours.choices>
  onSaved(): void
}

function Choosing({ node, month, found: { picked, posts }, onSaved }: ChoosingProps) {
  const command = useCommand(honours.pick)
  const [ids, setIds] = useState<readonly string[]>(picked)
  const chosen = ids.flatMap(id => posts.filter(post => post.id === id))
  const rest = posts.filter(({ id }) => !ids.includes(id))
  const full = ids.length >= honourDefaults.picksMost
  const changed = !sameOrder(ids, picked)
  const save = async () => {
    // what has left the board since is left out
    const outcome = await command.send({ node, month, posts: chosen.map(({ id }) => id) })
    if (outcome.kind === 'done') onSaved()
  }
  return (
    <Columns
      side={
        <Group>
          <Heading>{text.rest}</Heading>
          {full && <View className="nx-quiet">{text.full}</View>}
          {rest.length === 0 && <View className="nx-quiet">{text.noRest}</View>}
          {rest.length > 0 && (
            <Rows>
              {rest.map(post => (
                <Choice key={post.id} post={post}>
                  {!full && (
                    <Act label={text.pickOf(post.title)} onPress={() => setIds([...ids, post.id])}>
                      {text.pick}
                    </Act>
                  )}
                </Choice>
              ))}
            </Rows>
          )}
        </Group>
      }
    >
      <Heading>{text.picked}</Heading>
      <Picked
        posts={chosen}
        onMove={(id, by) => setIds(movedIn(ids, id, by))}
        onOut={id => setIds(ids.filter(other => other !== id))}
      />
      <OutcomeNotice outcome={command.outcome} onRetry={() => void save()} />
      {changed && <View className="nx-quiet">{text.changed}</View>}
      <Buttons>
        <Button
          kind="primary"
          icon="check"
          disabled={!changed}
          busy={command.busy && text.saving}
          onPress={() => void save()}
        >
          {text.save}
        </Button>
        {picked.length > 0 && !changed && (
          <Button icon="papers" onPress={() => open('banner', { node, month })}>
            {text.banner}
          </Button>
        )}
      </Buttons>
    </Columns>
  )
}

/** What a place chooses for a month, and in which order. */
function Months({ node }: { node: string }) {
  const named = useParam('place')
  const current = monthOf(Date.now())
  const [month, setMonth] = useState(current)
  const query = useQuery(honours.choices, { node, month })
  const { toast, say } = useToast()
  const place = query.data?.place ?? named
  const saved = () => {
    say(text.saved)
    query.reload()
  }
  return (
    <Screen title={titles.honourMonths} wide>
      <Group>
        <Heading level={1}>{place === undefined ? titles.honourMonths : text.title(place)}</Heading>
        <View className="nx-quiet">{text.lead}</View>
      </Group>
      <Chips
        label={text.when}
        options={Array.from({ length: monthsBack }, (_, back) => {
          const value = monthAfter(current, -back)
          return { value, title: monthText(value, yearOf(Date.now())) }
        })}
        chosen={month}
        onChoose={setMonth}
      />
      <QueryView
        query={query}
        empty={({ posts, picked }) =>
          posts.length + picked.length > 0 ? undefined : (
            <EmptyState picture="lantern" title={text.nothing} text={text.nothingText} />
          )
        }
      >
        {found => (
          <Choosing
            key={`${month}.${found.picked.join('.')}`}
            node={node}
            month={month}
            found={found}
            onSaved={saved}
          />
        )}
      </QueryView>
      {toast}
    </Screen>
  )
}

export default function MonthsPage() {
  return <AtNode title={titles.honourMonths}>{node => <Months key={node} node={node} />}</AtNode>
}
