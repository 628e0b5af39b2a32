import { useState } from 'react'
import { useCommand, useQuery } from '@/cloud'
import { advice, type ReleaseReason } from '@/contract/advice'
import { deskText as text } from '@/copy/advice'
import { Button } from '@/ui/button'
import { Choice } from '@/ui/choice'
import { EmptyState } from '@/ui/empty'
import { QueryView } from '@/ui/query-view'
import { OutcomeNotice } from '@/ui/refusal/outcome'
import { Why } from './why'

/** To one colleague of the same reach. */
export function PassOn({ id, onDone }: { id: string; onDone(): void }) {
  const query = useQuery(advice.colleagues, { id })
  const command = useCommand(advice.passOn)
  const [to, setTo] = useState<string>()
  const [why, setWhy] = useState<ReleaseReason>()
  const passOn = async () => {
    if (!why || to === undefined) return
    const { kind } = await command.send({ id, to, why })
    if (kind === 'done') onDone()
  }
  return (
    <QueryView
      query={query}
      empty={({ advisers }) =>
        advisers.length === 0 ? <EmptyState title={text.noColleagues} text={text.noColleaguesText} /> : undefined
      }
    >
      {({ advisers }) => (
        <>
          <Choice
            label={text.to}
            options={advisers.map(({ id: value, name: title }) => ({ value, title }))}
            chosen={to}
            onChoose={setTo}
          />
          <Why chosen={why} onChoose={setWhy} />
          <OutcomeNotice outcome={command.outcome} onRetry={() => void passOn()} />
          <Button
            kind="primary"
            disabled={!why || to === undefined}
            busy={command.busy && text.releasing}
            onPress={() => void passOn()}
          >
            {text.passOn}
          </Button>
        </>
      )}
    </QueryView>
  )
}
