import type { LocalFile, Platform, Uploaded } from '../platform-contract'

/** A phone's disk and its way into the storage: copies by name, and what arrived in the cloud. */
export interface MemoryDisk extends Pick<Platform, 'keepFile' | 'keptFile' | 'dropFile' | 'uploadFile'> {
  readonly copies: Map<string, LocalFile>
  /** paths in the cloud */
  readonly arrived: string[]
  full: boolean
  /** what the next uploads bring; then they arrive again */
  readonly problems: (Uploaded | undefined)[]
}

export function memoryDisk(copies = new Map<string, LocalFile>()): MemoryDisk {
  const disk: MemoryDisk = {
    copies,
    arrived: [],
    full: false,
    problems: [],
    keepFile: async (file, id) => {
      if (!disk.full) copies.set(id, file)
      return !disk.full
    },
    keptFile: async id => copies.get(id),
    dropFile: id => void copies.delete(id),
    uploadFile: async path => {
      const problem = disk.problems.shift()
      if (problem) return problem
      disk.arrived.push(path)
      return { fileId: `cloud://e.b/${path}` }
    },
  }
  return disk
}
