/** `kill -9` in the middle of 1,000 writes: every write that was acknowledged must be there afterwards. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { startCloud } from '../../local-cloud/cloud'
import { type Measurement, measured } from './measure'
import { builtFunctions, scratchFolder } from './workplace'

const total = 1_000
const killAfter = 500

export async function durability(): Promise<Measurement[]> {
  const folder = scratchFolder()
  // node itself and no wrapper, so that the process killed is the one that holds the data
  const script = path.join(__dirname, 'durability-server.ts')
  const server = spawn(process.execPath, ['--import', 'tsx', script, folder.path], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = once(server, 'exit')
  try {
    const acknowledged = await writeUntilKilled(await addressOf(server), server)
    await ended
    const cloud = await startCloud({ port: 0, dir: folder.path, functionsDir: builtFunctions, timers: false })
    const kept = new Set(
      cloud.database
        .collection('schedule')
        .all()
        .map(row => row._id),
    )
    await cloud.close()
    return [
      measured('local cloud: writes acknowledged before kill -9', acknowledged.length, 'writes'),
      measured(
        'local cloud: acknowledged writes lost by kill -9',
        acknowledged.filter(id => !kept.has(id)).length,
        'writes',
        0,
      ),
    ]
  } finally {
    folder.remove()
  }
}

async function addressOf(server: ChildProcess): Promise<string> {
  if (!server.stdout) throw new Error('the server has no output')
  for await (const line of createInterface(server.stdout)) if (line.startsWith('http://')) return line
  throw new Error('the server ended without an address')
}

/** Eight writers at once; the server is killed when half of the writes have been acknowledged. */
async function writeUntilKilled(url: string, server: ChildProcess): Promise<string[]> {
  const acknowledged: string[] = []
  let next = 0
  const writer = async () => {
    while (next < total) {
      const id = `w${next}`
      next += 1
      const body = {
        action: 'database.insertDocument',
        collectionName: 'schedule',
        data: [JSON.stringify({ _id: id, nextAt: 0 })],
      }
      try {
        const response = await fetch(`${url}/admin`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(body),
        })
        const reply = (await response.json()) as { data?: { insertedIds?: string[] } }
        if (reply.data?.insertedIds?.includes(id)) acknowledged.push(id)
      } catch {
        return
      }
      if (acknowledged.length === killAfter) server.kill('SIGKILL')
    }
  }
  await Promise.all(Array.from({ length: 8 }, writer))
  if (acknowledged.length === 0) throw new Error('no write was acknowledged: the bench itself is broken')
  return acknowledged
}
