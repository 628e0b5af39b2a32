import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** The folder that holds one local cloud: its rows, files, secret. One process at a time may have it. */
export interface DataDir {
  readonly path: string
  /** signs file links; made once per folder */
  readonly secret: Buffer
  release(): void
}

/** Takes the folder, or throws naming the process that has it. The lock of a process that died is taken over. */
export function openDataDir(path: string): DataDir {
  mkdirSync(path, { recursive: true })
  const lockPath = join(path, 'lock')
  takeLock(path, lockPath)
  return {
    path,
    secret: readSecret(join(path, 'secret')),
    release: () => rmSync(lockPath, { force: true }),
  }
}

function takeLock(path: string, lockPath: string): void {
  for (;;) {
    try {
      writeFileSync(lockPath, String(process.pid), { flag: 'wx' })
      return
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    }
    const owner = Number(readFileSync(lockPath, 'utf8'))
    if (isAlive(owner)) {
      throw new Error(
        `The data folder ${path} is in use by process ${owner}. If that is no local cloud, delete ${lockPath}.`,
      )
    }
    rmSync(lockPath, { force: true })
  }
}

function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

function readSecret(path: string): Buffer {
  if (!existsSync(path)) writeFileSync(path, randomBytes(32), { mode: 0o600 })
  return readFileSync(path)
}
