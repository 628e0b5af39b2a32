/** What has come onto the honour board this week, as a group is told of it. */
import type { Piece } from './rules-text'

interface Lately {
  readonly title: string
  readonly name?: string
}

export const honoursPiece = (posted: readonly Lately[]): Piece => ({
  heading: '善行义举榜这周上了新，点开“善行义举榜”给他们点个赞：',
  lines: posted.map(({ title, name }) => (name === undefined ? title : `${name}：${title}`)),
})
