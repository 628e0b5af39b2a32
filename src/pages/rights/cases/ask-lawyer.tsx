import type { Before } from '@/contract/advice'
import type { TopicRef } from '@/contract/rights'
import { rightsText } from '@/copy/rights'
import { handOverStart } from '@/session/hand-over'
import { Button } from '@/ui/button'
import { open } from '@/ui/navigation'

interface Props {
  before: Before
  /** what the person asked, where they asked in words */
  words?: string | undefined
}

export const beforeOf = ({ id, title }: TopicRef): Before => ({ kind: 'card', id, title })

/** From an answer, or from none, to an adviser: the words come along, so nobody writes them twice. */
export function AskLawyer({ before, words }: Props) {
  const handOver = () => {
    handOverStart.put({ before, ...(words !== undefined && { words }) })
    open('handOver')
  }
  return (
    <Button icon="person" onPress={handOver}>
      {rightsText.askLawyer}
    </Button>
  )
}
