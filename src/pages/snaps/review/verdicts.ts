/** What becomes of each photo, as the reviewer has it before them. Pure. */
import type { Box, PhotoVerdict, ReviewPhoto } from '@/contract/snaps'

export interface Verdict {
  readonly shown: boolean
  readonly boxes: readonly Box[]
}
export type Verdicts = Readonly<Record<number, Verdict>>

/** Whether it may be shown at all. */
export const mayShow = ({ check }: Pick<ReviewPhoto, 'check'>): boolean => check !== 'open' && check !== 'refused'

/** As decided before; else what passed is shown, and what a machine was unsure of waits for somebody to say so. */
export function firstVerdict({ check, shown, boxes }: ReviewPhoto): Verdict {
  return { shown: shown ?? check === 'pass', boxes }
}

/** The one before the reviewer: what they said, as far as it may be. */
export function verdictOf(photo: ReviewPhoto, said: Verdicts): Verdict {
  const verdict = said[photo.n] ?? firstVerdict(photo)
  return mayShow(photo) ? verdict : { ...verdict, shown: false }
}

export interface Summary {
  readonly photos: PhotoVerdict[]
  readonly shown: number
  readonly hidden: number
}

/** All of them as they are sent. */
export function summaryOf(photos: readonly ReviewPhoto[], said: Verdicts): Summary {
  const all = photos.map(photo => ({ n: photo.n, ...verdictOf(photo, said) }))
  const visible = all.filter(({ shown }) => shown)
  return {
    photos: all.map(({ n, shown, boxes }) => ({ n, shown, boxes: [...boxes] })),
    shown: visible.length,
    hidden: visible.reduce((sum, { boxes }) => sum + boxes.length, 0),
  }
}
