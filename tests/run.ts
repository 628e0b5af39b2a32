/**
 * `npm test`: builds, then runs every layer, and ends with one line that adds them up. A layer that cannot start (no browser, no build)
 * fails; nothing is skipped silently.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

interface Tally {
  passed: number
  failed: number
}

const root = path.resolve(__dirname, '..')
const run = (command: string, args: readonly string[]) =>
  spawnSync(command, args, { cwd: root, stdio: 'inherit', env: { ...process.env, CI: 'true' } }).status === 0

/** A step that is right or wrong as a whole. */
function step(title: string, script: string): Tally {
  process.stdout.write(`\n── ${title}\n`)
  return run('npm', ['run', '--silent', script]) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
}

function jest(): Tally {
  const dir = mkdtempSync(path.join(tmpdir(), 'nuanxin-jest-'))
  const report = path.join(dir, 'report.json')
  const ok = run('npx', ['jest', '--ci', '--json', `--outputFile=${report}`])
  const tally = existsSync(report) ? read(report) : { passed: 0, failed: 1 }
  rmSync(dir, { recursive: true })
  // a suite that does not even load has no failed test of its own
  return ok || tally.failed > 0 ? tally : { ...tally, failed: 1 }
}

function read(report: string): Tally {
  const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = JSON.parse(
    readFileSync(report, 'utf8'),
  ) as Record<string, number>
  return { passed: numPassedTests ?? 0, failed: (numFailedTests ?? 0) + (numRuntimeErrorTestSuites ?? 0) }
}

const steps: Tally[] = [
  step('types', 'check:types'),
  step('lint', 'check:lint'),
  step('import rules', 'check:boundaries'),
  step('dead code and unused dependencies', 'check:dead'),
  step('knowledge', 'knowledge:check'),
  step('build', 'build'),
]
const tallies = [...steps, jest()]
const passed = tallies.reduce((sum, tally) => sum + tally.passed, 0)
const failed = tallies.reduce((sum, tally) => sum + tally.failed, 0)
process.stdout.write(`\n${passed} passed, ${failed} failed\n`)
process.exitCode = failed === 0 && passed > 0 ? 0 : 1
