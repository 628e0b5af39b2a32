/** What of a printed file does not fit into one reply waits in WeChat's storage, for as long as its collection says. */
import type { ParsedInputOf } from '../../src/contract/define'
import type { posters as contract } from '../../src/contract/posters'
import { downloadFile, putFile, randomId, read, refuse, transact } from '../kernel'
import { posterFiles } from './store'

/** @param parts the second one and on; none: nothing is kept */
export async function keepParts(node: string, parts: readonly string[], now: number) {
  if (parts.length === 0) return undefined
  const _id = randomId()
  const files = await Promise.all(parts.map((part, at) => putFile(`posters/${_id}/${at + 1}`, Buffer.from(part))))
  await transact(async tx => ({ commit: await tx.create(posterFiles, { _id, node, files, at: now }) }))
  return { id: _id, parts: parts.length + 1 }
}

/** One part, for whoever has its id and looks after that place. */
export async function part({ node, id, part: number }: ParsedInputOf<typeof contract.part>) {
  const record = await read(posterFiles, id)
  const file = record?.node === node ? record.files[number - 1] : undefined
  const bytes = file === undefined ? undefined : await downloadFile(file)
  return bytes ? { pdf: Buffer.from(bytes).toString('utf8') } : refuse('POSTER_GONE')
}
