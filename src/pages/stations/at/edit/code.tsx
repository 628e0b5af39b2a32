import { View } from '@tarojs/components'
import { useCommand } from '@/cloud'
import { codes } from '@/contract/codes'
import { codeKeepers } from '@/contract/codes/access'
import { stationDeskText } from '@/copy/stations'
import { useSession } from '@/session'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { OutcomeNotice } from '@/ui/refusal/outcome'

const text = stationDeskText.edit

interface Props {
  node: string
  code: string | undefined
  onChanged(): void
}

/** The code that hangs on this station's wall. */
export function Code({ node, code, onChanged }: Props) {
  const command = useCommand(codes.make)
  const { can } = useSession()
  const may = codeKeepers.kind === 'roles' && can(codeKeepers.roles, node)
  const make = async () => {
    const { kind } = await command.send({ node })
    if (kind === 'done') onChanged()
  }
  if (code !== undefined) {
    return (
      <Card>
        <View className="nx-number">{text.code(code)}</View>
      </Card>
    )
  }
  if (!may) return null
  return (
    <>
      <OutcomeNotice outcome={command.outcome} onRetry={() => void make()} />
      <Button icon="scan" busy={command.busy && text.makingCode} onPress={() => void make()}>
        {text.makeCode}
      </Button>
    </>
  )
}
