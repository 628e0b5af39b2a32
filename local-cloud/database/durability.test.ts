import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createClock } from '../clock'
import { createFaults } from '../faults'
import { openDatabase } from './database'
import { durabilityCollections, durabilityWrites } from './durability-writer'

const dir = mkdtempSync(join(tmpdir(), 'local-cloud-durability-'))
afterAll(() => rmSync(dir, { recursive: true, force: true }))

function startWriter(folder: string): ChildProcess {
  const program = require.resolve('./durability-writer')
  return spawn(process.execPath, ['--import', 'tsx', program, folder], { stdio: ['ignore', 'pipe', 'pipe'] })
}

const collections = durabilityCollections

describe('what was acknowledged', () => {
  it.each([120, 333, 700])(
    'survives the death of the process after %i writes, and nothing else does',
    async killAfter => {
      const folder = join(dir, String(killAfter))
      const writer = startWriter(folder)
      let output = ''
      let errors = ''
      writer.stderr?.on('data', (chunk: Buffer) => {
        errors += chunk
      })
      for await (const chunk of writer.stdout ?? []) {
        output += String(chunk)
        if (output.split('\n').length > killAfter) break
      }
      const exited = once(writer, 'exit')
      writer.kill('SIGKILL')
      await exited
      expect(errors).toBe('')

      const acknowledged = output.split('\n').filter(line => line.startsWith('acknowledged')).length
      expect(acknowledged).toBeGreaterThanOrEqual(killAfter)
      expect(acknowledged).toBeLessThan(durabilityWrites)
      const database = openDatabase({ dir: folder, collections, clock: createClock(), faults: createFaults() })
      const stored = database.collection('c').all()
      const ids = new Set(stored.map(each => each._id))
      for (let n = 0; n < acknowledged; n++) expect(ids.has(`id${n}`)).toBe(true)
      expect(stored.filter(each => String(each._id).startsWith('open'))).toEqual([])
      // index and documents agree: every document is found by its number, and taken numbers stay taken
      for (const each of stored.slice(-20)) {
        const found = await database.actions['database.getDocument']?.({
          collectionName: 'c',
          query: JSON.stringify({ n: each.n }),
        })
        expect(found).toMatchObject({ data: { list: [JSON.stringify(each)] } })
      }
      expect(() => database.collection('c').insertMany([{ n: 0 }])).toThrow('E11000')
      database.close()
    },
  )
})
