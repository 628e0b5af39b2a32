import path from 'node:path'
import { runInThisContext } from 'node:vm'
import { buildSync } from 'esbuild'
import type { Action } from '../../src/contract/define'

const root = path.resolve(__dirname, '../..')

/**
 * What the app must be able to name long after it was sent: command -> its Chinese title. Written in by the build, so that the home
 * page does not carry the contracts of every domain into the main package.
 */
export function commandTitles(): Record<string, string> {
  const commands = [...actionsOfContract()].filter(({ kind }) => kind === 'command')
  return Object.fromEntries(commands.map(({ id, title }) => [id, title]))
}

/** Bundled first: Taro compiles the files of this folder only. */
function actionsOfContract(): Iterable<Action> {
  const { outputFiles } = buildSync({
    entryPoints: [path.join(root, 'src/contract/index.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'contract',
    platform: 'node',
  })
  const run = `(() => { ${outputFiles[0]?.text ?? ''}\nreturn contract })()`
  const contract: { readonly actionsById: ReadonlyMap<string, Action> } = runInThisContext(run)
  return contract.actionsById.values()
}
