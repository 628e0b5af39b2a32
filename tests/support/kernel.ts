/**
 * The kernel in this process, with the real SDK, against a local cloud of its own: for tests of what lies below the actions.
 * The SDK keeps its connection for the process, so one such cloud per test file.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type CollectionSpec, collections } from '../../config/collections'
import { type LocalCloud, startCloud } from '../../local-cloud/cloud'
import { connectSdk } from './sdk'

const things: CollectionSpec = {
  permission: 'ADMINONLY',
  retention: { days: 1 },
  indexes: [
    {
      name: 'kind',
      keys: [
        ['kind', 'asc'],
        ['at', 'desc'],
        ['_id', 'desc'],
      ],
    },
    { name: 'serial', keys: [['serial', 'asc']], unique: true },
    { name: 'at', keys: [['at', 'asc']] },
  ],
}

export interface KernelUnderTest {
  readonly cloud: LocalCloud
  readonly kernel: typeof import('../../cloudfunctions/kernel')
  close(): Promise<void>
}

/** Points the SDK at a fresh local cloud, then loads the kernel. `things` is a collection for the test. */
export async function openKernel(): Promise<KernelUnderTest> {
  const dir = mkdtempSync(path.join(tmpdir(), 'nuanxin-kernel-'))
  const functionsDir = path.resolve(__dirname, '../../dist/cloudfunctions')
  const cloud = await startCloud({ port: 0, dir, functionsDir, timers: false, collections: { ...collections, things } })
  await connectSdk(cloud.url)
  const kernel = await import('../../cloudfunctions/kernel')
  return {
    cloud,
    kernel,
    close: async () => {
      await cloud.close()
      rmSync(dir, { recursive: true, force: true })
    },
  }
}
