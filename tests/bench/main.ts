/** `npm run bench [-- --json] [-- --only WORD]`: figures against their limits, each a ratio or a count within one run. */
import { parseArgs } from 'node:util'
import { awards } from './awards'
import { banners } from './banners'
import { darkroom } from './darkroom'
import { databaseGrowth } from './database-growth'
import { durability } from './durability'
import { exportRecords } from './export'
import { fullLoad } from './full-load'
import { handoutLoad } from './handout-load'
import { honourLoad } from './honour-load'
import { manyKeepers } from './keepers'
import { kernelOverhead } from './kernel-overhead'
import { likeness } from './likeness'
import type { Measurement } from './measure'
import { manyRedeemers } from './redeemers'
import { rightsLatency } from './rights-latency'
import { rightsRecall } from './rights-recall'
import { roundTrips } from './round-trips'
import { manySignIns } from './sign-ins'
import { sizes } from './sizes'
import { snapLoad } from './snap-load'
import { stationsGrowth } from './stations-growth'
import { manyTakers } from './takers'
import { verifyLedger } from './verify-ledger'
import { assertBuilt } from './workplace'

const parts = {
  kernelOverhead,
  roundTrips,
  databaseGrowth,
  durability,
  stationsGrowth,
  manyTakers,
  manyRedeemers,
  manyKeepers,
  handoutLoad,
  snapLoad,
  honourLoad,
  banners,
  exportRecords,
  manySignIns,
  awards,
  fullLoad,
  verifyLedger,
  rightsLatency,
  rightsRecall,
  likeness,
  darkroom,
  sizes,
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { json: { type: 'boolean' }, only: { type: 'string' } } })
  assertBuilt()
  const chosen = Object.entries(parts).filter(([name]) => values.only === undefined || name.includes(values.only))
  const measurements: Measurement[] = []
  for (const [, run] of chosen) {
    const results = await run()
    measurements.push(...results)
    if (!values.json) for (const result of results) process.stdout.write(`${asLine(result)}\n`)
  }
  if (values.json) process.stdout.write(`${JSON.stringify(measurements, null, 2)}\n`)
  process.exitCode = measurements.every(({ ok }) => ok) ? 0 : 1
}

function asLine({ name, value, unit, limit, least, ok }: Measurement): string {
  const bound = limit !== undefined ? `  (at most ${limit})` : least !== undefined ? `  (at least ${least})` : ''
  return `${ok ? '✓' : '✗'} ${name.padEnd(64)} ${String(value).padStart(9)} ${unit}${bound}`
}

main().catch((error: Error) => {
  process.stderr.write(`${error.stack}\n`)
  process.exitCode = 1
})
