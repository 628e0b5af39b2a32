/**
 * `npm run rights:eval -- FILE [--misses]`: asks every question of a jsonl file and prints one JSON object with recall, declines and
 * times; `--misses` lists on stderr what went wrong.
 */
import { readCases } from './cases'
import { libraryFromFiles } from './library'
import { type Measured, measure, summary } from './measure'

function missOf(row: Measured): string | undefined {
  const { id, topic, q, out_of_scope } = row.case
  const wrong = out_of_scope ? row.kind !== 'decline' : row.hasCard ? row.rank !== 1 : row.kind === 'answer'
  return wrong ? [id, topic, q, row.kind, row.what, `rank ${row.rank}`].join('\t') : undefined
}

async function main(args: readonly string[]): Promise<void> {
  const file = args.find(arg => !arg.startsWith('--'))
  if (file === undefined) throw new Error('usage: npm run rights:eval -- FILE [--misses]')
  const rows = measure(await libraryFromFiles(), readCases(file))
  process.stdout.write(`${JSON.stringify(summary(rows), null, 2)}\n`)
  if (args.includes('--misses')) {
    for (const row of rows) {
      const miss = missOf(row)
      if (miss !== undefined) process.stderr.write(`${miss}\n`)
    }
  }
}

main(process.argv.slice(2)).catch((error: Error) => {
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 1
})
