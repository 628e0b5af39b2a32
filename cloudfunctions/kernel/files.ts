/** Files in WeChat's storage, by id. Who may see a file is for the domain to decide before it asks for a link. */
import { liesIn } from '../../src/contract/files'
import { storage } from './cloud'
import { derivedId } from './ids'

/** WeChat: files in one call */
const perCall = 50
/** WeChat: the number that says a file is not there */
const missingNumber = -503003

function chunked(ids: readonly string[]): readonly (readonly string[])[] {
  const wanted = [...new Set(ids)]
  return Array.from({ length: Math.ceil(wanted.length / perCall) }, (_, at) =>
    wanted.slice(at * perCall, (at + 1) * perCall),
  )
}

/** An address for each file, good for so many seconds, for whoever has it; files that are not there are left out. */
export async function fileLinks(ids: readonly string[], seconds: number): Promise<ReadonlyMap<string, string>> {
  const answers = await Promise.all(
    chunked(ids).map(chunk => storage.getTempFileURL({ fileList: chunk.map(fileID => ({ fileID, maxAge: seconds })) })),
  )
  const found = answers.flatMap(({ fileList }) => fileList)
  return new Map(
    found.flatMap(({ fileID, status, tempFileURL }) => (status === 0 && tempFileURL ? [[fileID, tempFileURL]] : [])),
  )
}

/** The whole file; undefined when it is not there. */
export async function downloadFile(id: string): Promise<Uint8Array | undefined> {
  // the SDK tells of a missing file in words only; the link tells it by number
  if (!(await fileLinks([id], 60)).has(id)) return undefined
  return (await storage.downloadFile({ fileID: id })).fileContent
}

/** Puts bytes into WeChat's storage; a path is used once. @returns the file's id */
export async function putFile(path: string, bytes: Uint8Array): Promise<string> {
  return (await storage.uploadFile({ cloudPath: path, fileContent: Buffer.from(bytes) })).fileID
}

/** Removes the files; those that are not there are no mistake. Throws when one that is there could not be removed. */
export async function removeFiles(ids: readonly string[]): Promise<void> {
  for (const chunk of chunked(ids)) {
    const { fileList } = await storage.deleteFile({ fileList: chunk })
    const failed = fileList.filter(({ status }) => status !== 0 && status !== missingNumber)
    if (failed.length > 0) throw new Error(`${failed.length} files were not removed: ${failed[0]?.status}`)
  }
}

/** Where a person's tables lie on their way in. It names nobody. */
export const tableFolder = (personId: string): string => `tables/${derivedId('tableFolder', personId)}`

/** The file out of this folder, which is empty of it then; undefined when it lies elsewhere (and stays) or is not there. */
export async function takeFile(id: string, folder: string): Promise<Uint8Array | undefined> {
  if (!liesIn(id, folder)) return undefined
  const bytes = await downloadFile(id)
  if (bytes) await removeFiles([id])
  return bytes
}
