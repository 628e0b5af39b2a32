/** The import rules hold in the product, and each of them catches a violation that was planted for it. */
import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

const root = path.resolve(__dirname, '../..')
const depcruise = path.join(root, 'node_modules/.bin/depcruise')
const { forbidden } = require('../../config/boundaries.cjs') as { forbidden: { name: string }[] }

interface Report {
  summary: { violations: { rule: { name: string }; from: string; to: string }[] }
}

function cruise(folder: string, sources: readonly string[]): Report['summary']['violations'] {
  const args = ['--config', 'config/boundaries.cjs', '--output-type', 'json', ...sources]
  const { stdout, stderr } = spawnSync(depcruise, args, { cwd: folder, encoding: 'utf8', maxBuffer: 64_000_000 })
  if (!stdout) throw new Error(stderr)
  return (JSON.parse(stdout) as Report).summary.violations
}

describe('the product', () => {
  it('keeps every import rule', () => {
    expect(cruise(root, ['src', 'cloudfunctions', 'local-cloud', 'config'])).toEqual([])
  })
})

describe('a planted violation', () => {
  // a copy, because the product's own configuration leaves the planted folder out
  const copy = mkdtempSync(path.join(tmpdir(), 'planted-'))
  let found: Report['summary']['violations'] = []

  beforeAll(() => {
    cpSync(path.join(__dirname, 'planted'), copy, { recursive: true })
    cpSync(path.join(root, 'config/boundaries.cjs'), path.join(copy, 'config/boundaries.cjs'))
    cpSync(path.join(root, 'tsconfig.json'), path.join(copy, 'tsconfig.json'))
    symlinkSync(path.join(root, 'node_modules'), path.join(copy, 'node_modules'))
    found = cruise(copy, ['src', 'cloudfunctions', 'local-cloud'])
  })
  afterAll(() => rmSync(copy, { recursive: true }))

  it.each(forbidden.map(rule => rule.name))('of %s is caught', name => {
    expect(found.filter(violation => violation.rule.name === name)).not.toEqual([])
  })
})

describe('the database', () => {
  it('is named in stores and the kernel only', () => {
    const hits = execFileSync('git', ['grep', '-lE', 'collection(<[^(]*>)?\\([\'"]', '--', 'cloudfunctions'], {
      cwd: root,
      encoding: 'utf8',
    })
    const elsewhere = hits.split('\n').filter(file => file && !/\/kernel\/|\/store\.ts$|\.test\.ts$/.test(file))
    expect(elsewhere).toEqual([])
  })
})
