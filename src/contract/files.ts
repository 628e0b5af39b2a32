/** Pictures and other files that people send. They lie in WeChat's storage; records hold their ids only. */
import * as z from 'zod/mini'

/** An id of WeChat's storage: `cloud://<environment>.<bucket>/<folder>/<name>`. */
export const FileId = z.string().check(z.maxLength(300), z.regex(/^cloud:\/\/[A-Za-z0-9._-]+\/[A-Za-z0-9._/-]+$/))

/** Bytes of one picture as it arrives in the cloud: 5 MB. The phone makes pictures smaller before it sends them. */
export const pictureMaxBytes = 5 * 1024 * 1024

/** @public Pictures that one record may hold unless its domain says otherwise. */
export const picturesMost = 6

/** @public A picture as a phone names it. Whose it is and that it is one is for the domain to check. */
export const PictureRef = z.strictObject({ fileId: FileId })
export type PictureRef = z.infer<typeof PictureRef>

/** Whether the file lies in this folder and not elsewhere: an id that a phone sends may name any file. */
export function liesIn(fileId: string, folder: string): boolean {
  const path = fileId.replace(/^cloud:\/\/[^/]*\//, '')
  return path !== fileId && path.startsWith(`${folder}/`) && !path.split('/').includes('..')
}
