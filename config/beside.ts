/**
 * Libraries in files of their own beside a function's bundle: what few calls need would be read at every cold start. They are imported where
 * they are used. What WeChat's SDK reads anyway (`sax`) stays inside.
 */
import { copyFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { type BuildOptions, build, type Metafile, type Plugin } from 'esbuild'
import { layOutFaces } from './faces'

const wasmForm = '@img/sharp-wasm32'
const wasmFile = 'sharp-wasm32.js'

const libraries: readonly string[] = ['pdfkit', 'fflate', 'csv-parse/sync', 'write-excel-file/node', 'sharp']
const fileOf = (library: string): string => `${library.replace('/', '-')}.js`

/** Leaves the libraries out of a bundle, which asks for the files beside it. */
export const besidePlugin: Plugin = {
  name: 'beside',
  setup(bundler) {
    bundler.onResolve({ filter: new RegExp(`^(${libraries.join('|')})$`) }, ({ path }) => ({
      path: `./${fileOf(path)}`,
      external: true,
    }))
  },
}

/** Writes the libraries that the finished bundle still asks for: what another domain's face would have brought, and nobody calls, is gone by now. */
export async function layOutLibraries({ outputs }: Metafile, dir: string, bundled: BuildOptions): Promise<void> {
  const asked = new Set(Object.values(outputs).flatMap(({ imports }) => imports.map(({ path }) => path)))
  const wanted = libraries.filter(library => asked.has(`./${fileOf(library)}`))
  // in the form for `require`: the other may look for its files beside a module address, which a bundled file does not have
  const write = (library: string, outfile: string) =>
    build({ ...bundled, entryPoints: [require.resolve(library)], outfile: join(dir, outfile), plugins: [wasmPlugin] })
  await Promise.all(wanted.map(library => write(library, fileOf(library))))
  if (!wanted.includes('sharp')) return
  // a file of its own: its threads begin by reading the file that started them
  await write(`${wasmForm}/sharp.node`, wasmFile)
  const { version } = require(`${wasmForm}/package`) as { version: string }
  const compiled = `sharp-wasm32-${version}.node.wasm`
  await copyFile(join(dirname(require.resolve(`${wasmForm}/package`)), 'lib', compiled), join(dir, compiled))
  await layOutFaces(join(dir, 'faces'))
}

/** The library for pictures looks for a native module first; in the cloud there is only WebAssembly. */
const wasmPlugin: Plugin = {
  name: 'wasm',
  setup(bundler) {
    bundler.onResolve({ filter: /^\.\/sharp\.cjs$/ }, () => ({ path: `./${wasmFile}`, external: true }))
    // asked for only by whoever compiles the native module
    bundler.onResolve({ filter: /^@img\/sharp-libvips-dev\// }, ({ path }) => ({ path, namespace: 'nowhere' }))
    bundler.onLoad({ filter: /.*/, namespace: 'nowhere' }, () => ({ contents: 'module.exports = undefined' }))
  },
}
