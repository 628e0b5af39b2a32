import { createHash, randomUUID } from 'node:crypto'
import { closeSync, createReadStream, mkdirSync, openSync, readSync, renameSync, rmSync, statSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { join } from 'node:path'
import type { Readable } from 'node:stream'

/** One stored file. Its bytes and this description are one file on disk, so neither exists without the other. */
export interface StoredFile {
  readonly path: string
  readonly bytes: number
  /** stands for the person who uploaded it, or `` for functions */
  readonly owner: string
}

export interface Files {
  find(path: string): StoredFile | undefined
  /** durable when it resolves; undefined and nothing kept when the content exceeds `maxBytes` */
  write(path: string, owner: string, content: Readable, maxBytes: number): Promise<StoredFile | undefined>
  read(file: StoredFile): Readable
  /** whether there was such a file */
  remove(path: string): boolean
}

/**
 * Files on disk under names that are hashes of their paths: no path can leave the folder, and `a` and `a/b`, or `A` and
 * `a` on a disk that ignores case, are different files. A header of fixed size in front of the bytes says whose it is.
 */
export function createFiles(dir: string): Files {
  // what an ended process did not finish receiving was never acknowledged
  rmSync(join(dir, 'incoming'), { recursive: true, force: true })
  mkdirSync(join(dir, 'incoming'), { recursive: true })
  const placeOf = (path: string) => join(dir, createHash('sha256').update(path).digest('hex'))

  const find = (path: string): StoredFile | undefined => {
    const place = placeOf(path)
    const size = statSync(place, { throwIfNoEntry: false })?.size
    if (size === undefined) return undefined
    return { path, bytes: size - headerBytes, owner: readOwner(place) }
  }

  return {
    find,
    async write(path, owner, content, maxBytes) {
      const incoming = join(dir, 'incoming', randomUUID())
      try {
        const bytes = await writeDurably(incoming, header(path, owner), content, maxBytes)
        if (bytes === undefined) return undefined
        renameSync(incoming, placeOf(path))
        return { path, bytes, owner }
      } finally {
        rmSync(incoming, { force: true })
      }
    },
    read: file => createReadStream(placeOf(file.path), { start: headerBytes }),
    remove: path => {
      const existed = find(path) !== undefined
      rmSync(placeOf(path), { force: true })
      return existed
    },
  }
}

const headerBytes = 4096

function header(path: string, owner: string): Buffer {
  const text = Buffer.from(JSON.stringify({ path, owner }))
  return Buffer.concat([text, Buffer.alloc(headerBytes - text.length, ' ')])
}

function readOwner(place: string): string {
  const file = openSync(place, 'r')
  try {
    const head = Buffer.alloc(headerBytes)
    readSync(file, head, 0, headerBytes, 0)
    return (JSON.parse(head.toString('utf8')) as { owner: string }).owner
  } finally {
    closeSync(file)
  }
}

async function writeDurably(place: string, head: Buffer, content: Readable, maxBytes: number) {
  const file = await open(place, 'wx')
  try {
    await file.write(head)
    let bytes = 0
    for await (const chunk of content.iterator({ destroyOnReturn: false })) {
      bytes += chunk.length
      if (bytes > maxBytes) return undefined
      await file.write(chunk)
    }
    await file.sync()
    return bytes
  } finally {
    await file.close()
  }
}
