/** A local cloud whose functions serve `things`, a domain that exists for tests only, beside `people`. Built for the test file. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { buildFunctions } from '../../config/build-functions'
import { collections } from '../../config/collections'
import type { FunctionSpec } from '../../config/functions'
import { type LocalCloud, startCloud } from '../../local-cloud/cloud'
import type { ServiceOptions } from '../../local-cloud/door/services'

const profile = { timeoutSeconds: 20, memoryMb: 256 } as const
const functions: Readonly<Record<string, FunctionSpec>> = {
  api: { ...profile, domains: ['people', 'things'], openapi: ['security.msgSecCheck'], callers: 'client' },
  jobs: {
    ...profile,
    timeoutSeconds: 9,
    domains: [],
    work: ['people', 'things'],
    openapi: ['security.mediaCheckAsync'],
    callers: 'timer',
  },
}

export async function openThingsTown(options: Pick<ServiceOptions, 'mediaDelayMs'> = {}): Promise<LocalCloud> {
  const dir = mkdtempSync(path.join(tmpdir(), 'nuanxin-things-'))
  await buildFunctions(path.join(dir, 'built'), functions, 'tests/support/modules')
  const cloud = await startCloud({
    port: 0,
    dir: path.join(dir, 'data'),
    functionsDir: path.join(dir, 'built/cloudfunctions'),
    timers: false,
    functions,
    collections: { ...collections, things: { permission: 'ADMINONLY', retention: { days: 1 }, indexes: [] } },
    ...options,
  })
  return {
    ...cloud,
    close: async () => {
      await cloud.close()
      rmSync(dir, { recursive: true, force: true })
    },
  }
}
