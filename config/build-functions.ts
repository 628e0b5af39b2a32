/**
 * Makes what is uploaded: one folder per cloud function with everything inside, so that nothing is installed in the cloud.
 * `tsx config/build-functions.ts [outDir]` writes `<outDir>/cloudfunctions/<name>/` and `<outDir>/cloudbaserc.json`.
 */
import { mkdir, rm, stat, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { type BuildOptions, build, type Plugin } from 'esbuild'
import { besidePlugin, layOutLibraries } from './beside'
import { collections } from './collections'
import { layOutFonts } from './fonts'
import { type FunctionSpec, functions } from './functions'
import { messageTemplates } from './messages'

/** The one of WeChat Cloud's runtimes that is closest to what the tests run on; it cannot be changed after creation. */
const runtime = 'Nodejs20.19'
const root = resolve(__dirname, '..')

export type FunctionTable = Readonly<Record<string, FunctionSpec>>

export interface BuiltFunction {
  readonly name: string
  /** the function's folder */
  readonly dir: string
  /** of index.js */
  readonly bytes: number
}

/**
 * Builds every function of the table, all of them anew. Rejects with the compiler's message.
 * @param source folder in which the table's domains lie; another one than the product's for tests
 */
export async function buildFunctions(
  outDir = 'dist',
  table: FunctionTable = functions,
  source = 'cloudfunctions',
): Promise<BuiltFunction[]> {
  const target = resolve(outDir)
  await rm(join(target, 'cloudfunctions'), { recursive: true, force: true })
  const built = await Promise.all(Object.entries(table).map(entry => buildFunction(target, entry, source)))
  await writeJson(join(target, 'cloudbaserc.json'), cloudbaseConfig(table))
  return built
}

const bundled: BuildOptions = {
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  minify: true,
  // error names and stack traces in the cloud's log stay readable
  keepNames: true,
  legalComments: 'none',
  logLevel: 'silent',
}

async function buildFunction(target: string, [name, spec]: [string, FunctionSpec], source: string) {
  const dir = join(target, 'cloudfunctions', name)
  await mkdir(dir, { recursive: true })
  const { metafile } = await build({
    ...bundled,
    metafile: true,
    stdin: { contents: entryOf(spec, source), resolveDir: root, sourcefile: `${name}.entry.js`, loader: 'js' },
    outfile: join(dir, 'index.js'),
    // a library that lies beside is fetched with `require`: what `import` finds in a minified file is its default only
    supported: { 'dynamic-import': false },
    define: {
      MESSAGE_TEMPLATES: JSON.stringify(messageTemplates()),
      PICTURES: JSON.stringify(spec.pictures === true),
    },
    plugins: [knowledgePlugin, besidePlugin],
  })
  if (spec.fonts) await layOutFonts(join(dir, 'fonts'))
  await layOutLibraries(metafile, dir, bundled)
  await writeJson(join(dir, 'config.json'), {
    permissions: { openapi: spec.openapi },
    triggers: triggersOf(name, spec),
  })
  await writeJson(join(dir, 'package.json'), { name, version: '1.0.0', private: true, main: 'index.js' })
  return { name, dir, bytes: (await stat(join(dir, 'index.js'))).size }
}

/** Functions for phones serve the actions of their domains; the timer's function does the due work of those it names. */
function entryOf(spec: FunctionSpec, source: string): string {
  const domains = spec.callers === 'client' ? spec.domains : (spec.work ?? [])
  const imports = domains.map(domain => `import { ${domain} } from './${source}/${domain}'`)
  const modules = `[${domains.join(', ')}]`
  const main = spec.callers === 'client' ? `serve(${modules})` : `serveJobs(${modules}, ${JSON.stringify(retention())})`
  return [
    `import { ${main.slice(0, main.indexOf('('))} } from './cloudfunctions/kernel'`,
    ...imports,
    `export const main = ${main}`,
  ].join('\n')
}

/** How long rows are kept, of the collections which say so. */
function retention(): Readonly<Record<string, { readonly days: number; readonly files?: string }>> {
  return Object.fromEntries(
    Object.entries(collections).flatMap(([name, { retention: kept }]) =>
      typeof kept === 'object' ? [[name, kept]] : [],
    ),
  )
}

const triggersOf = (name: string, { timer }: FunctionSpec) =>
  timer === undefined ? [] : [{ name: `${name}-timer`, type: 'timer', config: timer }]

/** For `tcb fn deploy`, which does not read the timeouts and sizes from anywhere else. */
function cloudbaseConfig(table: FunctionTable) {
  return {
    envId: '{{env.CLOUD_ENV}}',
    functionRoot: 'cloudfunctions',
    functions: Object.entries(table).map(([name, spec]) => ({
      name,
      handler: 'index.main',
      runtime,
      timeout: spec.timeoutSeconds,
      memorySize: spec.memoryMb,
      installDependency: false,
      triggers: triggersOf(name, spec),
    })),
  }
}

/** `virtual:knowledge` is the corpus that lawyers edit, checked and compiled into the bundle, with its search index. */
export const knowledgePlugin: Plugin = {
  name: 'knowledge',
  setup(bundler) {
    bundler.onResolve({ filter: /^virtual:knowledge$/ }, ({ path }) => ({ path, namespace: 'knowledge' }))
    bundler.onLoad({ filter: /.*/, namespace: 'knowledge' }, async () => {
      const [{ compileKnowledge }, { buildIndex }] = await Promise.all([
        import('./knowledge'),
        import('../cloudfunctions/rights/retrieval/build-index'),
      ])
      const knowledge = await compileKnowledge(join(root, 'cloudfunctions/rights/knowledge'))
      const contents = `import { brotliDecompressSync } from 'node:zlib'
        export default ${parsedJson(knowledge)}
        export const searchIndex = () => ${parsedJson(buildIndex(knowledge))}`
      return { contents, loader: 'js' }
    })
  },
}

/** Packed JSON that is read when it is needed: a third of the size, and several times faster than the same data as a program. Brotli takes a quarter less room than gzip and some milliseconds more at the first question. */
function parsedJson(value: unknown): string {
  const packed = brotliCompressSync(JSON.stringify(value)).toString('base64')
  return `JSON.parse(brotliDecompressSync(Buffer.from('${packed}', 'base64')).toString())`
}

const writeJson = (path: string, value: unknown) => writeFile(path, `${JSON.stringify(value, null, 2)}\n`)

async function report(outDir: string | undefined): Promise<void> {
  for (const { name, bytes } of await buildFunctions(outDir)) {
    process.stdout.write(`${name.padEnd(10)} ${(bytes / 1024).toFixed(0)} KB\n`)
  }
}

if (require.main === module) {
  report(process.argv[2]).catch((error: Error) => {
    process.stderr.write(`${error.message}\n`)
    process.exitCode = 1
  })
}
