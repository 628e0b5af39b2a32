/** Which records are looked at: what the cloud is asked, with the words for it. */
import { giftRecordsText as text } from '@/copy/gifts/records'

/** Something chosen, with what it is called. */
export interface Named {
  readonly id: string
  readonly title: string
}

export interface Wanted {
  readonly node: string
  /** of the node, where it is not the one that the page was opened with */
  readonly place?: string
  readonly round?: Named
  readonly name?: string
  readonly item?: Named
  readonly lot?: Named
}

export const askedFor = ({ node, round, name, item, lot }: Wanted) => ({
  node,
  ...(round && { round: round.id }),
  ...(name !== undefined && { name }),
  ...(item && { item: item.id }),
  ...(lot && { lot: lot.id }),
})

/** What somebody chose, in words; nothing where all records are looked at. */
export const wordsFor = ({ place, round, name, item, lot }: Wanted): readonly string[] => [
  ...(place === undefined ? [] : [place]),
  ...(round && round.title !== '' ? [`“${round.title}”`] : []),
  ...(name === undefined ? [] : [text.find.called(name)]),
  ...[item, lot].flatMap(what => (what ? [text.find.with(what.title)] : [])),
]
