/** Folders of the bench. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type LocalCloud, startCloud } from '../../local-cloud/cloud'
import { seedTown } from '../../local-cloud/seed/town'

const root = path.resolve(__dirname, '../..')
export const builtFunctions = path.join(root, 'dist/cloudfunctions')

export function scratchFolder(): { readonly path: string; remove(): void } {
  const folder = mkdtempSync(path.join(tmpdir(), 'nuanxin-bench-'))
  return { path: folder, remove: () => rmSync(folder, { recursive: true, force: true }) }
}

/** The seeded town in a folder of its own; `close` gives everything back. */
export async function openBenchTown(): Promise<{ readonly cloud: LocalCloud; close(): Promise<void> }> {
  const folder = scratchFolder()
  const options = { port: 0, dir: folder.path, functionsDir: builtFunctions, timers: false }
  const cloud = await startCloud({ ...options, seed: seedTown })
  return { cloud, close: () => cloud.close().then(folder.remove) }
}

export function assertBuilt(): void {
  for (const part of ['cloudfunctions/api/index.js', 'weapp/app.json', 'h5/index.html']) {
    if (!existsSync(path.join(root, 'dist', part))) throw new Error(`dist/${part} is missing: run npm run build first`)
  }
}
