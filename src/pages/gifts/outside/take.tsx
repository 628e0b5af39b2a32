import { View } from '@tarojs/components'
import { useState } from 'react'
import { platform, useCommand } from '@/cloud'
import type { OutputOf } from '@/contract/define'
import { giftDefaults, gifts } from '@/contract/gifts'
import { outsideText as text } from '@/copy/gifts/counter'
import { Button } from '@/ui/button'
import { Chips } from '@/ui/chips'
import { EmptyState } from '@/ui/empty'
import { NumberField, wholeOf } from '@/ui/field'
import { OutcomeNotice } from '@/ui/refusal/outcome'
import { Group } from '@/ui/screen'
import { writeHead } from './entries'

type Round = OutputOf<typeof gifts.atCounter>['rounds'][number]

interface Props {
  node: string
  rounds: readonly Round[]
  /** the one at hand at the counter */
  first: string | undefined
  onTaken(count: number): void
}

/** How many, of which round: they are the phone's from now on. */
export function Take({ node, rounds, first, onTaken }: Props) {
  // the answer says when it was given, so it must come now
  const command = useCommand(gifts.takeAlong, { keepOnPhone: false })
  const [chosen, setChosen] = useState(rounds.find(({ id }) => id === first)?.id ?? rounds[0]?.id)
  const [typed, setTyped] = useState('')
  const round = rounds.find(({ id }) => id === chosen)
  if (!round) return <EmptyState picture="lantern" title={text.noRounds} />
  const { left, pack } = round
  const most = Math.min(giftDefaults.outsideMost, left)
  const count = wholeOf(typed, 0)
  const right = count !== undefined && count >= 1 && count <= most
  const take = async () => {
    if (!right) return
    const outcome = await command.send({ node, round: round.id, kit: pack.kit, count })
    if (outcome.kind !== 'done') return
    const allotment = outcome.data
    const ahead = allotment.at - Date.now()
    const persona = platform.persona() ?? ''
    writeHead(platform.storage, { allotment, node, persona, ahead, base: allotment.used, burnt: [] })
    onTaken(allotment.count)
  }
  return (
    <Group>
      <View>{text.lead}</View>
      {rounds.length > 1 && (
        <Chips
          options={rounds.map(({ id, name }) => ({ value: id, title: name }))}
          chosen={round.id}
          onChoose={setChosen}
        />
      )}
      <NumberField
        label={text.howMany}
        hint={text.howManyHint(most)}
        unit={text.unit}
        error={typed !== '' && !right ? text.wrong(most) : undefined}
        value={typed}
        onChange={setTyped}
      />
      <OutcomeNotice outcome={command.outcome} onRetry={() => void take()} />
      <Button
        kind="primary"
        icon="leave"
        disabled={!right}
        busy={command.busy && text.taking}
        onPress={() => void take()}
      >
        {text.take}
      </Button>
    </Group>
  )
}
