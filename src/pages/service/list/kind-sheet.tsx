import { type ActivityKind, activityKinds } from '@/contract/service'
import { serviceText } from '@/copy/service'
import { Chips } from '@/ui/chips'
import { Sheet } from '@/ui/sheet'

const text = serviceText.list
const all = 'all'
const options = [
  { value: all, title: text.allKinds },
  ...(Object.keys(activityKinds) as ActivityKind[]).map(value => ({ value, title: activityKinds[value] })),
]

interface Props {
  chosen: ActivityKind | undefined
  onChoose(kind: ActivityKind | undefined): void
  onClose(): void
}

/** What sort of activity somebody looks for. */
export function KindSheet({ chosen, onChoose, onClose }: Props) {
  const choose = (value: string) =>
    onChoose((Object.keys(activityKinds) as ActivityKind[]).find(kind => kind === value))
  return (
    <Sheet title={text.kind} onClose={onClose}>
      <Chips options={options} chosen={chosen ?? all} onChoose={choose} />
    </Sheet>
  )
}
