import { platform } from '@/cloud'
import { snapDeskText as text } from '@/copy/snaps/desk'
import { Button } from '@/ui/button'
import { publicAddress } from '@/ui/navigation'

interface Props {
  node: string
  name: string | undefined
  say(words: string): void
}

/** A card for the community's group: whoever presses it can send at once. The page itself says what is shared. */
export function GroupCard({ node, name, say }: Props) {
  const copy = async () => {
    const words = `${text.cardTitle(name ?? '')} ${publicAddress('snapSend', { node })}`
    if (await platform.copyText(words)) say(text.cardCopied)
  }
  return (
    <Button icon="share" share onPress={() => void copy()}>
      {text.card}
    </Button>
  )
}
