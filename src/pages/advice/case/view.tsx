import { View } from '@tarojs/components'
import { useCommand, useQuery } from '@/cloud'
import { advice, type QueueRow } from '@/contract/advice'
import { deskText as text } from '@/copy/advice'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { QueryView } from '@/ui/query-view'
import { OutcomeNotice } from '@/ui/refusal/outcome'
import { OpenCase } from './open-case'

export interface CaseViewProps {
  id: string
  node: string
  /** the rows beside it, where they are known: a case that waits is not opened before it is taken */
  rows?: readonly QueueRow[] | undefined
  onChanged?(): void
  onLetGo?(): void
}

/** A case that nobody has taken: nothing of it is shown, one button takes it. */
function Waiting({ id, onTaken }: { id: string; onTaken(): void }) {
  const command = useCommand(advice.take, { keepOnPhone: false })
  const take = async () => {
    const { kind } = await command.send({ id })
    if (kind === 'done') onTaken()
  }
  return (
    <Card>
      <View>{text.takeText}</View>
      <OutcomeNotice outcome={command.outcome} onRetry={() => void take()} />
      <Button kind="primary" icon="letter" busy={command.busy && text.taking} onPress={() => void take()}>
        {text.take}
      </Button>
    </Card>
  )
}

/** What is inside a case, for the adviser in charge; for others the offer to take it. Never kept on the phone. */
export function CaseView({ id, node, rows, onChanged, onLetGo }: CaseViewProps) {
  const waits = rows?.find(row => row.id === id)?.status === 'waiting'
  const query = useQuery(advice.readCase, { id }, { enabled: !waits })
  const changed = () => {
    query.reload()
    onChanged?.()
  }
  if (waits || query.error?.code === 'CONSULTATION_NOT_FOUND') return <Waiting id={id} onTaken={changed} />
  return (
    <QueryView query={query}>
      {found => <OpenCase found={found} node={node} onChanged={changed} onLetGo={onLetGo ?? changed} />}
    </QueryView>
  )
}
