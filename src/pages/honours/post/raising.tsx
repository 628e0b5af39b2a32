import { useCommand } from '@/cloud'
import { honours, type Post } from '@/contract/honours'
import { boardKeepers } from '@/contract/honours/access'
import { contains } from '@/contract/organisation'
import { honourDeskText, postText as text } from '@/copy/honours/desk'
import { useSession } from '@/session'
import { Button } from '@/ui/button'
import { OutcomeNotice } from '@/ui/refusal/outcome'

interface Props {
  post: Post
  onDone(words: string): void
}

/** Onto the boards of larger places, for those who look after them. */
export function Raising({ post: { id, node, boards }, onDone }: Props) {
  const { me } = useSession()
  const command = useCommand(honours.raise)
  const keeps = boardKeepers.kind === 'roles' ? boardKeepers.roles : []
  const above = new Map(
    (me?.person?.roles ?? [])
      .filter(held => keeps.some(role => role === held.role) && held.node !== node && contains(held.node, node))
      .map(held => [held.node, held.place]),
  )
  const raise = async (to: string, up: boolean) => {
    const outcome = await command.send({ id, node: to, up })
    if (outcome.kind === 'done') onDone(up ? text.raised : text.lowered)
  }
  return (
    <>
      {[...above].map(([to, place]) => {
        const up = !boards.some(board => board.node === to)
        return (
          <Button
            key={to}
            icon={up ? 'megaphone' : 'return'}
            busy={command.busy && honourDeskText.wait}
            onPress={() => void raise(to, up)}
          >
            {up ? text.raise(place) : text.lower(place)}
          </Button>
        )
      })}
      <OutcomeNotice outcome={command.outcome} />
    </>
  )
}
