import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'

/** Compiles the runner to plain JavaScript in `dir` and returns its path: a forked process cannot load TypeScript. */
export async function compileRunner(dir: string): Promise<string> {
  mkdirSync(dir, { recursive: true })
  const outfile = join(dir, 'runner.cjs')
  await build({
    entryPoints: [join(__dirname, 'runner.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    logLevel: 'error',
  })
  return outfile
}
