import { View } from '@tarojs/components'
import { useCommand } from '@/cloud'
import { codes } from '@/contract/codes'
import { codesDeskText as text } from '@/copy/codes'
import { Notice } from '@/ui/notice'
import { OutcomeNotice } from '@/ui/refusal/outcome'
import { Sheet } from '@/ui/sheet'
import { PickStation } from './pick-station'

interface Props {
  code: string
  target: string
  onDone(place: string): void
  onClose(): void
}

/** A poster that hangs already opens another station from now on. */
export function Repoint({ code, target, onDone, onClose }: Props) {
  const command = useCommand(codes.repoint)
  const choose = async (node: string, name: string) => {
    const { kind } = await command.send({ code, node })
    if (kind === 'done') onDone(name)
  }
  return (
    <Sheet title={text.repointTitle} onClose={onClose}>
      <View>{text.repointText}</View>
      <OutcomeNotice outcome={command.outcome} />
      {command.busy && <Notice title={text.repointing} />}
      <PickStation now={target} onPick={(node, name) => void choose(node, name)} />
    </Sheet>
  )
}
