/** A table on its way into the cloud. Beside the face of this layer, because only pages of staff need it. */
import { tableExtensions, tableMaxBytes } from '../contract/tables'
import type { Answered } from './ask'
import { newKey } from './command-key'
import { type LocalFile, platform, type UploadProblem } from './platform'

export const chooseTable = (): Promise<LocalFile | undefined> => platform.chooseFile(tableExtensions)

const codes: Readonly<Record<UploadProblem, string>> = {
  tooLarge: 'TABLE_TOO_LARGE',
  offline: 'OFFLINE',
  failed: 'UNAVAILABLE',
}
const refused = (code: string): Answered<never> => ({ kind: 'refused', error: { code } })

/** @param folder where the cloud looks for it, as the cloud has said. The file's id, good for one look. */
export async function sendTable(folder: string, file: LocalFile): Promise<Answered<string>> {
  if (file.bytes > tableMaxBytes) return refused(codes.tooLarge)
  const extension = tableExtensions.find(known => file.name.toLowerCase().endsWith(`.${known}`)) ?? 'bin'
  const sent = await platform.uploadFile(`${folder}/${newKey()}.${extension}`, file)
  return 'fileId' in sent ? { kind: 'done', data: sent.fileId } : refused(codes[sent.problem])
}
