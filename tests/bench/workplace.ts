/** Folders of the bench. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

const root = path.resolve(__dirname, '../..')
export const builtFunctions = path.join(root, 'dist/cloudfunctions')

export function scratchFolder(): { readonly path: string; remove(): void } {
  const folder = mkdtempSync(path.join(tmpdir(), 'nuanxin-bench-'))
  return { path: folder, remove: () => rmSync(folder, { recursive: true, force: true }) }
}

export function assertBuilt(): void {
  for (const part of ['cloudfunctions/api/index.js', 'weapp/app.json', 'h5/index.html']) {
    if (!existsSync(path.join(root, 'dist', part))) throw new Error(`dist/${part} is missing: run npm run build first`)
  }
}
