/**
 * Names of files in storage. They follow from a random seed that stands in the record, so nobody can guess them, a job that runs again
 * writes the same ones, and whoever removes them knows them all, also those that a killed job left behind.
 */
import { derivedId } from '../kernel'
import type { SnapPhoto, SnapRecord } from './rules-record'

const bucketOf = (fileId: string): string => fileId.match(/^cloud:\/\/[^/]+\//)?.[0] ?? ''

interface Names {
  readonly file: string
  readonly thumb: string
}

/** @param beside a file of the same bucket */
export function namesFor(seed: string, n: number, beside: string): Names {
  const at = `${bucketOf(beside)}snaps/${derivedId('snapFile', seed, String(n))}`
  return { file: `${at}.jpg`, thumb: `${at}-s.jpg` }
}

/** The path of a file that is to be put there. */
export const pathOf = (fileId: string): string => fileId.replace(bucketOf(fileId), '')

/** What others may have seen: of the decision in force and of those before. */
export const publicFiles = ({ photos, stale }: Pick<SnapRecord, 'photos' | 'stale'>): readonly string[] => [
  ...stale,
  ...photos.flatMap(({ out }) => (out ? [out.file, out.thumb] : [])),
]

export const privateFiles = (photos: readonly SnapPhoto[]): readonly string[] =>
  photos.flatMap(({ raw, kept, thumb }) => [raw, kept, thumb])

/** Photos without what others saw of them. */
export const withoutPublic = (photos: readonly SnapPhoto[]): readonly SnapPhoto[] =>
  photos.map(({ out: _gone, ...photo }) => photo)
