/** Pictures that people attach: theirs, real ones, not too large. A name proves nothing, so each is looked into. */
import { liesIn, pictureMaxBytes } from '../../src/contract/files'
import { derivedId, downloadFile, pictureKind, type Refused, refuse, removeFiles } from '../kernel'
import type { PictureRecord } from './store'

/** Where a person's pictures lie. It names nobody: links show it to the other side. */
export const folderOf = (personId: string): string => `advice/${derivedId('adviceFolder', personId)}`

type Problem = 'ATTACHMENT_UNKNOWN' | 'ATTACHMENT_NOT_PICTURE' | 'ATTACHMENT_TOO_LARGE'

/**
 * The pictures as they will be kept, or why one cannot be. One that is no picture or too large is removed; one in somebody else's
 * folder is left alone. One after the other, because a function has little memory.
 */
export async function lookInto(
  files: readonly string[],
  owner: string,
): Promise<readonly PictureRecord[] | Refused<Problem>> {
  const folder = folderOf(owner)
  if (!files.every(file => liesIn(file, folder))) return refuse('ATTACHMENT_UNKNOWN')
  const pictures: PictureRecord[] = []
  for (const file of new Set(files)) {
    const bytes = await downloadFile(file)
    if (!bytes) return refuse('ATTACHMENT_UNKNOWN')
    const problem = problemOf(bytes)
    if (problem) {
      await removeFiles([file])
      return refuse(problem)
    }
    pictures.push({ file, bytes: bytes.length })
  }
  return pictures
}

function problemOf(bytes: Uint8Array): Problem | undefined {
  if (pictureKind(bytes) === undefined) return 'ATTACHMENT_NOT_PICTURE'
  return bytes.length > pictureMaxBytes ? 'ATTACHMENT_TOO_LARGE' : undefined
}

/** Every file of these messages. */
export const filesOf = (messages: readonly { readonly pictures: readonly PictureRecord[] }[]): string[] =>
  messages.flatMap(({ pictures }) => pictures.map(({ file }) => file))
