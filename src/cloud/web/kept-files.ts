/** Copies of chosen files in the browser's own database: unlike the tab's memory it survives a reload. */
import type { LocalFile, Platform } from '../platform-contract'
import { contentOf, remember } from './chosen-files'

const store = 'files'

function opened(): Promise<IDBDatabase> {
  return new Promise((resolve, fail) => {
    const request = indexedDB.open('nuanxin', 1)
    request.onupgradeneeded = () => request.result.createObjectStore(store)
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => fail(request.error)
  })
}

async function work<T>(mode: IDBTransactionMode, act: (files: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const database = await opened()
  try {
    const transaction = database.transaction(store, mode)
    const request = act(transaction.objectStore(store))
    await new Promise<void>((resolve, fail) => {
      transaction.oncomplete = () => resolve()
      transaction.onabort = () => fail(transaction.error)
    })
    return request.result
  } finally {
    database.close()
  }
}

/** Addresses of copies that were opened in this tab. */
const shown = new Map<string, LocalFile>()

export const webKeptFiles: Pick<Platform, 'keepFile' | 'keptFile' | 'dropFile'> = {
  keepFile: async (file, id) => {
    const content = contentOf(file.path)
    if (!content) return false
    try {
      await work('readwrite', files => files.put(content, id))
      shown.set(id, file)
      return true
    } catch {
      return false
    }
  },
  keptFile: async id => {
    const known = shown.get(id)
    if (known) return known
    try {
      const content: unknown = await work('readonly', files => files.get(id))
      if (!(content instanceof Blob)) return undefined
      const file = remember(`${id}.jpg`, content)
      shown.set(id, file)
      return file
    } catch {
      return undefined
    }
  },
  dropFile: id => {
    shown.delete(id)
    work('readwrite', files => files.delete(id)).catch(() => {})
  },
}
