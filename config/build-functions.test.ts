import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'esbuild'
import { type BuiltFunction, buildFunctions, type FunctionTable, knowledgePlugin } from './build-functions'

const profile = { timeoutSeconds: 20, memoryMb: 256 } as const
const table: FunctionTable = {
  api: { ...profile, domains: ['people'], openapi: ['security.msgSecCheck'], callers: 'client' },
  jobs: { ...profile, domains: [], work: ['people'], openapi: [], callers: 'timer', timer: '0 * * * * * *' },
}
const outDir = mkdtempSync(join(tmpdir(), 'build-'))
afterAll(() => rmSync(outDir, { recursive: true, force: true }))

const readJson = (path: string) => JSON.parse(readFileSync(join(outDir, path), 'utf8'))

describe('building the cloud functions', () => {
  let built: BuiltFunction[]
  beforeAll(async () => {
    built = await buildFunctions(outDir, table)
  })

  it('makes one file per function that loads where nothing is installed', () => {
    expect(built.map(({ name }) => name)).toEqual(['api', 'jobs'])
    for (const { dir } of built) {
      const check = "process.stdout.write(typeof require('./index.js').main)"
      const { stdout, stderr } = spawnSync(process.execPath, ['-e', check], { cwd: dir, encoding: 'utf8' })
      expect([stdout, stderr]).toEqual(['function', ''])
    }
  })

  it('writes permissions and the one timer where WeChat looks for them', () => {
    expect(readJson('cloudfunctions/api/config.json')).toEqual({
      permissions: { openapi: ['security.msgSecCheck'] },
      triggers: [],
    })
    expect(readJson('cloudfunctions/jobs/config.json').triggers).toEqual([
      { name: 'jobs-timer', type: 'timer', config: '0 * * * * * *' },
    ])
    expect(readJson('cloudfunctions/api/package.json')).not.toHaveProperty('dependencies')
  })

  it('puts fonts beside the functions that print, and beside no other', async () => {
    expect(existsSync(join(outDir, 'cloudfunctions/api/fonts'))).toBe(false)
    const printing: FunctionTable = {
      api: { ...profile, domains: ['people'], fonts: true, openapi: [], callers: 'client' },
    }
    const [built] = await buildFunctions(join(outDir, 'printing'), printing)
    expect(existsSync(join(built?.dir ?? '', 'fonts/text.ttf'))).toBe(true)
  })

  it('puts libraries that few calls need beside the functions that ask for them, in a form that `require` takes', () => {
    const script = `const { default: write } = require('./write-excel-file-node.js')
      process.stdout.write([write, require('./csv-parse-sync.js').parse, require('./fflate.js').Unzip].map(one => typeof one).join())`
    const cwd = join(outDir, 'cloudfunctions/api')
    expect(spawnSync(process.execPath, ['-e', script], { cwd, encoding: 'utf8' }).stdout).toBe(
      'function,function,function',
    )
    expect(existsSync(join(cwd, 'pdfkit.js'))).toBe(false)
    // `import` of a minified file finds its default only
    expect(readFileSync(join(cwd, 'index.js'), 'utf8')).not.toMatch(/\bimport\("\.\//)
  })

  it('puts the library for pictures beside in its WebAssembly form, with nothing native and the network for faces', () => {
    const looking: FunctionTable = {
      jobs: { ...profile, domains: [], work: ['darkroom'], pictures: true, openapi: [], callers: 'timer' },
    }
    return buildFunctions(join(outDir, 'looking'), looking, 'tests/support/modules').then(([built]) => {
      const cwd = built?.dir ?? ''
      // nothing is installed where it is run
      const away = mkdtempSync(join(tmpdir(), 'away-'))
      cpSync(cwd, away, { recursive: true })
      const script = `const sharp = require('./sharp.js')
        sharp({ create: { width: 9, height: 5, channels: 3, background: 'red' } }).jpeg().toBuffer().then(bytes => sharp(bytes).metadata())
          .then(({ width, height }) => { process.stdout.write([width, height, 'emscripten' in sharp.versions].join()); process.exit(0) })`
      const { stdout, stderr } = spawnSync(process.execPath, ['--no-addons', '-e', script], {
        cwd: away,
        encoding: 'utf8',
      })
      rmSync(away, { recursive: true, force: true })
      expect([stdout, stderr]).toEqual(['9,5,true', ''])
      expect(readdirSync(cwd).filter(name => /\.(node|so|dll|dylib)$/.test(name))).toEqual([])
      expect(readdirSync(join(cwd, 'faces')).sort()).toEqual([
        'LICENSE.txt',
        'tiny_face_detector_model-weights_manifest.json',
        'tiny_face_detector_model.bin',
      ])
      expect(existsSync(join(outDir, 'cloudfunctions/api/sharp.js'))).toBe(false)
    })
  })

  it('writes what the deploying tool reads: runtime, time limit, size, nothing to install', () => {
    const { functions } = readJson('cloudbaserc.json')
    expect(functions[0]).toMatchObject({
      name: 'api',
      runtime: 'Nodejs20.19',
      timeout: 20,
      memorySize: 256,
      installDependency: false,
    })
  })

  it('puts the compiled corpus where code imports virtual:knowledge', async () => {
    const contents = "import knowledge from 'virtual:knowledge'; console.log(knowledge.cards.length)"
    const plugins = [knowledgePlugin]
    const { outputFiles } = await build({
      stdin: { contents },
      bundle: true,
      write: false,
      platform: 'node',
      format: 'cjs',
      plugins,
    })
    const { stdout } = spawnSync(process.execPath, ['-'], { input: outputFiles[0]?.text ?? '', encoding: 'utf8' })
    expect(Number(stdout)).toBeGreaterThan(0)
  })

  it('fails when a domain of the table has no folder', async () => {
    const missing: FunctionTable = { api: { ...profile, domains: ['nowhere'], openapi: [], callers: 'client' } }
    await expect(buildFunctions(join(outDir, 'missing'), missing)).rejects.toThrow(/cloudfunctions\/nowhere/)
  })

  it('fails when the folder does not export its domain', async () => {
    const wrong: FunctionTable = { api: { ...profile, domains: ['kernel'], openapi: [], callers: 'client' } }
    await expect(buildFunctions(join(outDir, 'wrong'), wrong)).rejects.toThrow(/No matching export.*kernel/)
  })
})
