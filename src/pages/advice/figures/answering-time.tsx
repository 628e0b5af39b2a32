import { View } from '@tarojs/components'
import { useState } from 'react'
import { useCommand, useQuery } from '@/cloud'
import { advice } from '@/contract/advice'
import { deskText } from '@/copy/advice'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Chips } from '@/ui/chips'
import { Heading } from '@/ui/heading'
import { QueryView } from '@/ui/query-view'
import { OutcomeNotice } from '@/ui/refusal/outcome'
import { useToast } from '@/ui/toast'

const text = deskText.figures
const inherit = 'inherit'
const offered = ['1', '2', '3', '5', '10']
const options = [
  ...offered.map(value => ({ value, title: text.days(Number(value)) })),
  { value: inherit, title: text.inherit },
]

/** Within how many working days somebody answers here; looked up only when it is wanted, for the page has its one question already. */
export function AnsweringTime({ node }: { node: string }) {
  const [open, setOpen] = useState(false)
  if (open) return <Editor node={node} />
  return (
    <Button kind="quiet" icon="clock" onPress={() => setOpen(true)}>
      {text.settings}
    </Button>
  )
}

function Editor({ node }: { node: string }) {
  const query = useQuery(advice.settings, { node })
  const command = useCommand(advice.setSettings)
  const [chosen, setChosen] = useState<string>()
  const { toast, say } = useToast()
  const save = async () => {
    if (chosen === undefined) return
    const { kind } = await command.send({ node, workingDays: chosen === inherit ? null : Number(chosen) })
    if (kind !== 'done') return
    say(text.saved)
    query.reload()
  }
  return (
    <Card>
      <Heading level={3}>{text.settings}</Heading>
      <QueryView query={query}>
        {({ workingDays, setAt }) => (
          <>
            <View>{text.settingsText(workingDays, setAt?.place)}</View>
            <Chips options={options} chosen={chosen} onChoose={setChosen} />
            <OutcomeNotice outcome={command.outcome} onRetry={() => void save()} />
            <Button disabled={chosen === undefined} busy={command.busy && text.saving} onPress={() => void save()}>
              {text.save}
            </Button>
          </>
        )}
      </QueryView>
      {toast}
    </Card>
  )
}
