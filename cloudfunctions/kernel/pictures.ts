/** Pictures that people attach: theirs, real ones, not too large. A name proves nothing, so each is looked into. */
import { liesIn, pictureMaxBytes } from '../../src/contract/files'
import { downloadFile, removeFiles } from './files'
import { type Refused, refuse } from './refusal'
import { pictureKind } from './rules-picture'
import { pictureMostPixels, pictureSize } from './rules-picture-size'

export interface PictureRecord {
  readonly file: string
  readonly bytes: number
}

export type PictureProblem = 'ATTACHMENT_UNKNOWN' | 'ATTACHMENT_NOT_PICTURE' | 'ATTACHMENT_TOO_LARGE'

/**
 * The pictures as they will be kept, or why one cannot be. One that is no picture or too large is removed; one in somebody else's
 * folder is left alone. One after the other, because a function has little memory.
 * @param folder where this person's pictures lie
 */
export async function lookIntoPictures(
  files: readonly string[],
  folder: string,
): Promise<readonly PictureRecord[] | Refused<PictureProblem>> {
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

function problemOf(bytes: Uint8Array): PictureProblem | undefined {
  if (pictureKind(bytes) === undefined) return 'ATTACHMENT_NOT_PICTURE'
  const size = pictureSize(bytes)
  if (!size) return 'ATTACHMENT_NOT_PICTURE'
  const bomb = size.width * size.height > pictureMostPixels
  return bomb || bytes.length > pictureMaxBytes ? 'ATTACHMENT_TOO_LARGE' : undefined
}
