import type { CardLink, Chapter, ClassCase, ClassView, Replay } from '@/contract/classes'
import { chapterOf, clockOf } from '../parts/clock'

/** The form as it is typed; a chapter's card is found by the moment at which it begins. */
export interface Typed {
  readonly link: string
  readonly chapters: string
  readonly cardsAt: Readonly<Record<number, CardLink>>
  readonly cases: readonly ClassCase[]
}

export function typedFrom({ replay }: ClassView): Typed {
  if (!replay) return { link: '', chapters: '', cardsAt: {}, cases: [] }
  const { link = '', chapters, cases } = replay
  return {
    link,
    chapters: chapters.map(({ at, title }) => `${clockOf(at)} ${title}`).join('\n'),
    cardsAt: Object.fromEntries(chapters.flatMap(({ at, card }) => (card ? [[at, card]] : []))),
    cases,
  }
}

/** The chapters as far as they can be read, and the first line (from 1) that cannot. */
export function chaptersOf({ chapters, cardsAt }: Pick<Typed, 'chapters' | 'cardsAt'>): {
  readonly chapters: readonly Chapter[]
  readonly wrong?: number
} {
  const lines = chapters.split('\n')
  const read = lines.map(line => (line.trim() === '' ? null : chapterOf(line)))
  const wrong = read.indexOf(undefined)
  const found = read.flatMap(chapter => (chapter ? [withCard(chapter, cardsAt[chapter.at])] : []))
  return wrong < 0 ? { chapters: found } : { chapters: found, wrong: wrong + 1 }
}

const withCard = (chapter: Pick<Chapter, 'at' | 'title'>, card: CardLink | undefined): Chapter =>
  card === undefined ? chapter : { ...chapter, card }

/** What is sent; cases without a title or words are not there yet. */
export const replayOf = (typed: Typed): Replay => ({
  ...(typed.link.trim() !== '' && { link: typed.link.trim() }),
  chapters: [...chaptersOf(typed).chapters],
  cases: typed.cases.filter(({ title, words }) => title.trim() !== '' && words.trim() !== ''),
})
