/** What becomes of photos: checks that came back, verdicts of whoever reviews. */
import type { CheckResult, PhotoState, PhotoVerdict } from '../../src/contract/snaps'
import type { SnapPhoto, SnapRecord } from './rules-record'

/** Others may see it. Once it was taken down it stays down, whatever is hidden. */
export const isOut = ({ state, down }: Pick<SnapRecord, 'state' | 'down'>): boolean => state === 'accepted' && !down

/** Of each photo; what was taken back has none, whether its files have been removed by now or not. */
export const photoStatesOf = ({ state, photos }: Pick<SnapRecord, 'state' | 'photos'>): PhotoState[] =>
  photos.map(photo => (state === 'withdrawn' ? 'gone' : photo.state))

/** Results by the photo's number. What has one already keeps it, so that they may come twice. */
export const withChecks = (
  photos: readonly SnapPhoto[],
  results: ReadonlyMap<number, CheckResult>,
): readonly SnapPhoto[] =>
  photos.map(photo => {
    const result = results.get(photo.n)
    return result === undefined || photo.check !== 'open' ? photo : { ...photo, check: result }
  })

/** None can be looked at any more by WeChat: all have an answer, or nothing can be seen on them. */
export const allChecked = (photos: readonly SnapPhoto[]): boolean =>
  photos.every(({ state, check }) => state === 'unreadable' || check !== 'open')

/** Nobody will answer any more. */
export const givenUp = (photos: readonly SnapPhoto[]): readonly SnapPhoto[] =>
  photos.map(photo => (photo.check === 'open' ? { ...photo, check: 'unknown' } : photo))

export type VerdictProblem =
  | { readonly code: 'PHOTO_UNKNOWN' | 'ORIGINAL_GONE'; readonly detail: { readonly n: number } }
  | { readonly code: 'PHOTO_NOT_CHECKED'; readonly detail: { readonly n: number; readonly check: CheckResult } }
  | { readonly code: 'NO_PHOTO_SHOWN'; readonly detail?: never }

/** Why these verdicts cannot be: what is not checked, or was refused, is shown to nobody. */
export function verdictProblem(
  photos: readonly SnapPhoto[],
  verdicts: readonly PhotoVerdict[],
): VerdictProblem | undefined {
  const seen = new Set<number>()
  for (const { n, shown } of verdicts) {
    const photo = photos.find(one => one.n === n)
    const detail = { n }
    if (!photo || seen.has(n)) return { code: 'PHOTO_UNKNOWN', detail }
    seen.add(n)
    if (!shown) continue
    // what is damaged is never checked: waiting for an answer would be in vain
    if (photo.state === 'gone') return { code: 'ORIGINAL_GONE', detail }
    if (photo.state === 'unreadable') return { code: 'PHOTO_UNKNOWN', detail }
    const { check } = photo
    if (check === 'open' || check === 'refused') return { code: 'PHOTO_NOT_CHECKED', detail: { n, check } }
    if (photo.state !== 'ready') return { code: 'PHOTO_UNKNOWN', detail }
  }
  return verdicts.some(({ shown }) => shown) ? undefined : { code: 'NO_PHOTO_SHOWN' }
}

/** Photos as decided; one that nobody said a word about is not shown. `outOf` plans the public files of a photo. */
export const decidedPhotos = (
  photos: readonly SnapPhoto[],
  verdicts: readonly PhotoVerdict[],
  outOf: (photo: SnapPhoto) => SnapPhoto['out'] & {},
): readonly SnapPhoto[] =>
  photos.map(({ out: _before, ...photo }) => {
    const verdict = verdicts.find(({ n }) => n === photo.n)
    if (!verdict?.shown) return { ...photo, shown: false }
    return { ...photo, shown: true, boxes: verdict.boxes, out: outOf(photo) }
  })
