import type { NodeId } from '../../src/contract/organisation'
import { downloadFile, putFile, randomId, read, transact } from '../kernel'
import { fileParts } from './store'

/**
 * Keeps them for as long as their collection says.
 * @param parts base64, the second one and on; none: nothing is kept
 * @param about what it shows, for whoever asks before a part is handed out whether it may still be shown
 * @returns how many there are with the first one
 */
export async function keepParts(node: NodeId, parts: readonly string[], now: number, about: readonly string[] = []) {
  if (parts.length === 0) return undefined
  const _id = randomId()
  const files = await Promise.all(parts.map((part, at) => putFile(`parts/${_id}/${at + 1}`, Buffer.from(part))))
  await transact(async tx => ({ commit: await tx.create(fileParts, { _id, node, files, about, at: now }) }))
  return { id: _id, parts: parts.length + 1 }
}

/** One part as base64, for whoever has its id and looks after that place; `number` 1 is the second of the file. */
export async function readPart(
  node: NodeId,
  id: string,
  number: number,
  mayShow: (about: readonly string[]) => Promise<boolean> = async () => true,
): Promise<string | undefined> {
  const record = await read(fileParts, id)
  if (!(await mayShow(record?.about ?? []))) return undefined
  const file = record?.node === node ? record.files[number - 1] : undefined
  const bytes = file === undefined ? undefined : await downloadFile(file)
  return bytes && Buffer.from(bytes).toString('utf8')
}
