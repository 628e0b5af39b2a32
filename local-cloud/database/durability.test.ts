import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createClock } from '../clock'
import { createFaults } from '../faults'
import { openDatabase } from './database'

const dir = mkdtempSync(join(tmpdir(), 'local-cloud-durability-'))
afterAll(() => rmSync(dir, { recursive: true, force: true }))

const collections = { c: { indexes: [{ name: 'byNumber', keys: [['n', 'asc']], unique: true }] } } as const

/** Writes documents one by one, in and out of transactions, and says so after each acknowledgement. */
const WRITER = `
  const { openDatabase } = require(process.argv[2])
  const { createClock } = require(process.argv[3])
  const { createFaults } = require(process.argv[4])
  const collections = JSON.parse(process.argv[5])
  const database = openDatabase({ dir: process.argv[6], collections, clock: createClock(), faults: createFaults() })
  const act = (action, request) => database.actions['database.' + action]({ collectionName: 'c', ...request })
  async function main() {
    for (let n = 0; n < 1000; n++) {
      const transactionId = n % 3 === 0 ? (await act('startTransaction', {})).transactionId : undefined
      await act('insertDocument', { data: [JSON.stringify({ _id: 'id' + n, n })], transactionId })
      if (transactionId) await act('commitTransaction', { transactionId })
      const open = (await act('startTransaction', {})).transactionId
      await act('insertDocument', { data: [JSON.stringify({ _id: 'open' + n, n: -1 - n })], transactionId: open })
      process.stdout.write('acknowledged ' + n + '\\n')
      await act('abortTransaction', { transactionId: open })
    }
  }
  main().catch(error => { process.stderr.write(String(error.stack)); process.exit(1) })
`

async function startWriter(folder: string): Promise<ChildProcess> {
  const modules = ['./database', '../clock', '../faults'].map(path => require.resolve(path))
  const run = ['--import', 'tsx', '--input-type=commonjs', '--eval', WRITER, '--']
  return spawn(
    process.execPath,
    [...run, 'writer', ...modules, JSON.stringify(collections), folder].filter(each => each !== 'writer'),
    {
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  )
}

describe('what was acknowledged', () => {
  it.each([120, 333, 700])(
    'survives the death of the process after %i writes, and nothing else does',
    async killAfter => {
      const folder = join(dir, String(killAfter))
      const writer = await startWriter(folder)
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
      expect(acknowledged).toBeLessThan(1000)
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
