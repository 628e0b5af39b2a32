/** An idempotent, audited command through the kernel against a bare function that writes the same rows. */
import { randomUUID } from 'node:crypto'
import { cpSync } from 'node:fs'
import path from 'node:path'
import { build } from 'esbuild'
import { functions } from '../../config/functions'
import { startCloud } from '../../local-cloud/cloud'
import { seedTown } from '../../local-cloud/seed/town'
import { type Measurement, measured, ratio } from './measure'
import { builtFunctions, scratchFolder } from './workplace'

const bare = { domains: ['bare'], timeoutSeconds: 20, memoryMb: 256, openapi: [], callers: 'client' } as const

export async function kernelOverhead(): Promise<Measurement[]> {
  const folder = scratchFolder()
  const functionsDir = path.join(folder.path, 'functions')
  cpSync(builtFunctions, functionsDir, { recursive: true })
  cpSync(path.join(builtFunctions, 'api'), path.join(functionsDir, 'bare'), { recursive: true })
  await build({
    entryPoints: [path.join(__dirname, 'bare-function.ts')],
    outfile: path.join(functionsDir, 'bare/index.js'),
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    minify: true,
  })
  const dir = path.join(folder.path, 'data')
  const cloud = await startCloud({
    port: 0,
    dir,
    functionsDir,
    timers: false,
    seed: seedTown,
    functions: { ...functions, bare },
  })
  try {
    const people = cloud.database.collection('people').all()
    const person = people.find(row => row.name === '林玉兰')
    const sample = cloud.database
      .collection('journal')
      .all()
      .find(row => row.action === 'people.updateProfile')
    if (!person || !sample) throw new Error('the seeded town lacks the rows to copy')
    const profile = { name: '林玉兰', phone: null, home: null }
    const command = () => post(cloud.url, { action: 'people.updateProfile', input: profile, key: randomUUID() })
    const baseline = () => post(cloud.url, { action: 'bare.write', person, row: { ...sample, _id: randomUUID() } })
    await ratio(30, command, baseline)
    return [measured('kernel: command / bare function', await ratio(300, command, baseline), 'times', 1.5)]
  } finally {
    await cloud.close()
    folder.remove()
  }
}

/** The same door for both, so that only what happens inside the function differs. */
async function post(url: string, body: object): Promise<void> {
  const response = await fetch(`${url}/call`, {
    method: 'POST',
    headers: { authorization: 'Persona lin-yulan', 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  const reply = (await response.json()) as { ok: boolean }
  if (!reply.ok) throw new Error(JSON.stringify(reply))
}
