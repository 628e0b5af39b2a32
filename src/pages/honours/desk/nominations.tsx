import { View } from '@tarojs/components'
import { useState } from 'react'
import { useCommand, useQuery } from '@/cloud'
import { honours, type Nomination } from '@/contract/honours'
import { dayText } from '@/copy/dates'
import { honourDeskText, reviewText as text } from '@/copy/honours/desk'
import { Badge } from '@/ui/badge'
import { Button } from '@/ui/button'
import { Buttons } from '@/ui/button/buttons'
import { EmptyState } from '@/ui/empty'
import { Heading } from '@/ui/heading'
import { Paged } from '@/ui/paged'
import { OutcomeNotice } from '@/ui/refusal/outcome'
import { Rows } from '@/ui/rows'
import { useRowKeys } from '@/ui/rows/use-row-keys'
import { ReasonSheet } from '../post/reason-sheet'
import './nominations.scss'

interface OneProps {
  nomination: Nomination
  here: boolean
  onPost(id: string): void
  onChanged(): void
}

/** Who is proposed for what, and whether it becomes a draft. */
function One({ nomination, here, onPost, onChanged }: OneProps) {
  const { id, whom, what, witness, day, state, at, by, own, why, post } = nomination
  const command = useCommand(honours.decideNomination)
  const [asking, setAsking] = useState(false)
  const decide = async (accept: boolean, reason?: string) => {
    const outcome = await command.send({ id, accept, ...(reason !== undefined && { why: reason }) })
    if (outcome.kind !== 'done') return
    setAsking(false)
    onChanged()
    if (outcome.data.post !== undefined) onPost(outcome.data.post)
  }
  return (
    <View className={`nx-nomination ${here ? 'nx-nomination--here' : ''}`}>
      <Heading level={3}>{text.whom(whom)}</Heading>
      <View className="nx-nomination__what">{what}</View>
      <View className="nx-quiet">{witness === '' ? text.noWitness : text.witness(witness)}</View>
      <View className="nx-quiet">{`${text.day(dayText(day))}${by === undefined ? '' : ` · ${text.by(by, at)}`}`}</View>
      {state !== 'waiting' && (
        <View className="nx-nomination__end">
          <Badge tone={state === 'accepted' ? 'success' : 'plain'}>{text.states[state]}</Badge>
          {why !== undefined && <View className="nx-quiet">{why}</View>}
        </View>
      )}
      {state === 'waiting' && own && <View className="nx-quiet">{text.own}</View>}
      {!asking && <OutcomeNotice outcome={command.outcome} />}
      {state === 'waiting' && !own && (
        <Buttons>
          <Button icon="check" busy={command.busy && honourDeskText.wait} onPress={() => void decide(true)}>
            {text.accept}
          </Button>
          <Button kind="quiet" icon="close" onPress={() => setAsking(true)}>
            {text.decline}
          </Button>
        </Buttons>
      )}
      {post !== undefined && (
        <Button kind="quiet" icon="eye" onPress={() => onPost(post)}>
          {text.toPost}
        </Button>
      )}
      {asking && (
        <ReasonSheet
          title={text.declineTitle}
          lead={text.declineText}
          reasons={text.declineReasons}
          act={text.decline}
          busy={command.busy}
          outcome={command.outcome}
          onReason={reason => void decide(false, reason)}
          onClose={() => setAsking(false)}
        />
      )}
    </View>
  )
}

function Some({ items, ...acts }: { items: readonly Nomination[] } & Pick<OneProps, 'onPost' | 'onChanged'>) {
  const [chosen, setChosen] = useState<string>()
  useRowKeys(
    items.map(({ id }) => id),
    chosen,
    setChosen,
  )
  return (
    <Rows>
      {items.map(nomination => (
        <One key={nomination.id} nomination={nomination} here={nomination.id === chosen} {...acts} />
      ))}
    </Rows>
  )
}

interface Props extends Pick<OneProps, 'onPost'> {
  node: string
  onChanged(): void
}

/** What residents propose, those that wait first. */
export function Nominations({ node, onPost, onChanged }: Props) {
  const [version, setVersion] = useState(0)
  const usePage = (after: string | undefined) =>
    useQuery(honours.nominations, after === undefined ? { node } : { node, after })
  const changed = () => {
    setVersion(version + 1)
    onChanged()
  }
  return (
    <Paged
      usePage={usePage}
      version={version}
      empty={
        <EmptyState
          picture="lantern"
          title={honourDeskText.none.nominations}
          text={honourDeskText.noneText.nominations}
        />
      }
    >
      {items => <Some items={items} onPost={onPost} onChanged={changed} />}
    </Paged>
  )
}
