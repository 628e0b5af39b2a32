/** Stars of a council: a sum, in which each member stands once. */
import type { Rating } from '../../src/contract/honours'

interface Concerned {
  readonly writer: string
  readonly editor: string
  readonly proposer?: string
  readonly consent?: { readonly person?: string }
}

/** Neither whoever had a hand in it nor the person that it is about. */
export const mayRate = ({ writer, editor, proposer, consent }: Concerned, person: string): boolean =>
  ![writer, editor, proposer, consent?.person].includes(person)

/** @param before what this member gave before */
export const rated = (rating: Rating | undefined, before: number | undefined, stars: number): Rating => {
  const { members, sum } = rating ?? { members: 0, sum: 0 }
  return before === undefined ? { members: members + 1, sum: sum + stars } : { members, sum: sum - before + stars }
}
