/** Fifty thousand records leave as tables of ten thousand: each within a call's time, the last with the memory of the first. */
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import readXlsxFile from 'read-excel-file/node'
import { as, expectDone } from '../../local-cloud/seed/caller'
import { gifts } from '../../src/contract/gifts'
import { connectSdk } from '../support/sdk'
import { addRecords, addStations } from './gift-rows'
import { type Measurement, measured, timed } from './measure'
import { openBenchTown } from './workplace'

const [records, perFile] = [50_000, 10_000] as const
const [planner, node] = ['gao-jie', 'pc.beiguan'] as const

function heldMb(): number {
  setFlagsFromString('--expose-gc')
  ;(runInNewContext('gc') as () => void)()
  const { heapUsed, external } = process.memoryUsage()
  return (heapUsed + external) / 1024 / 1024
}

type Cloud = Awaited<ReturnType<typeof openBenchTown>>['cloud']

/** A whole file: what the reply holds, and what waits in parts. */
async function fileAfter(cloud: Cloud, after: string | undefined) {
  const caller = as(cloud, planner)
  const done = expectDone(await caller(gifts.exportRecords, { node, ...(after !== undefined && { after }) }))
  const parts = [done.xlsx]
  for (let part = 1; part < (done.file?.parts ?? 1); part += 1)
    parts.push(expectDone(await caller(gifts.exportPart, { node, id: done.file?.id ?? '', part })).xlsx)
  return { ...done, bytes: Buffer.from(parts.join(''), 'base64') }
}

/** The rows of one file in this process, so that its memory can be looked at while they go by. */
async function memoryOf(cloud: Cloud): Promise<number> {
  await connectSdk(cloud.url)
  const { recordsPage } = await import('../../cloudfunctions/gifts/records')
  const { streamXlsx } = await import('../../cloudfunctions/sheets')
  const held: number[] = []
  async function* pages() {
    for (let after: string | undefined; ; ) {
      const rows = await recordsPage({ node }, 999, after)
      yield rows.items.map(({ name, value }) => [name, value])
      held.push(heldMb())
      after = rows.next
      if (after === undefined) return
    }
  }
  const columns = [
    { title: '领取人', kind: 'text' },
    { title: '价值(元)', kind: 'fen' },
  ] as const
  await streamXlsx({ name: '记录', columns }, pages())
  return (held.at(-1) ?? 0) / (held[4] ?? 1)
}

export async function exportRecords(): Promise<Measurement[]> {
  const { cloud, close } = await openBenchTown()
  try {
    // the town has handed out some before
    const before = cloud.database.collection('giftHandouts').all()
    addRecords(cloud, records, ['bench-export'], addStations(cloud, 100))
    let [slowest, rows, fen, files, after] = [0, 0, 0, 0, undefined as string | undefined]
    do {
      const begin = after
      let file: Awaited<ReturnType<typeof fileAfter>> | undefined
      slowest = Math.max(
        slowest,
        await timed(async () => {
          file = await fileAfter(cloud, begin)
        }),
      )
      if (!file) break
      const [sheet] = await readXlsxFile(file.bytes)
      const own = (sheet?.data ?? []).slice(1)
      rows += own.length
      fen += own.reduce((sum, row) => sum + Math.round(Number(row[4]) * 100), 0)
      files += 1
      after = file.next
    } while (after !== undefined && files <= records / perFile)
    const label = (what: string) => `50,000 records as tables: ${what}`
    return [
      measured(
        label('files more or fewer than needed'),
        Math.abs(files - Math.ceil((records + before.length) / perFile)),
        'files',
        0,
      ),
      measured(label('rows missing or twice'), Math.abs(records + before.length - rows), 'rows', 0),
      measured(
        label('fen missing'),
        Math.abs(records * 7_000 + before.reduce((sum, { value }) => sum + Number(value), 0) - fen),
        'fen',
        0,
      ),
      measured(label('the slowest file with its parts'), slowest / 1000, 's', 20),
      measured(label('memory at the end / after a tenth'), await memoryOf(cloud), 'times', 1.2),
      measured(label('queries without an index'), cloud.database.scans().length, 'queries', 0),
    ]
  } finally {
    await close()
  }
}
