import type { Post } from '@/contract/honours'
import { momentText } from '@/copy/dates'
import { postText as text } from '@/copy/honours/desk'
import { Row, Rows } from '@/ui/rows'
import { Section } from '@/ui/section'

/** What happened to it, the newest first. */
export function Trace({ post: { steps, boards } }: { post: Post }) {
  const placeOf = (node: string) => boards.find(board => board.node === node)?.place ?? node
  return (
    <Section title={text.trace} icon="history">
      <Rows>
        {[...steps].reverse().map(({ act, at, by, words }) => {
          const said = act === 'raise' || act === 'lower' ? words && placeOf(words) : words
          return (
            <Row
              key={`${act}.${at}`}
              title={text.steps[act]}
              note={[`${by} · ${momentText(at)}`, ...(said ? [said] : [])].join('\n')}
            />
          )
        })}
      </Rows>
    </Section>
  )
}
