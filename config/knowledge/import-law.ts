/** `npm run law:import -- DIR`: takes the official wording of what may be cited from a folder of texts; exit code 1 if one does not fit. */
import { resolve } from 'node:path'
import { describe, knowledgeRoot, readKnowledge } from '.'
import { type ImportedLaw, importWording } from './import-wording'

const say = (line: string) => process.stdout.write(`${line}\n`)

const states: Readonly<Record<ImportedLaw['state'], string>> = {
  imported: '已导入',
  missing: '没有这部法律的文本',
  mismatched: '和登记表对不上，没有导入',
  unused: '没有卡片引用，不用导入',
}

async function main(from: string | undefined): Promise<void> {
  if (from === undefined) throw new Error('要写明放官方文本的文件夹：npm run law:import -- DIR')
  const { knowledge } = await readKnowledge()
  const { laws, digests } = knowledge
  const { report, problems } = await importWording({ from: resolve(from), root: knowledgeRoot, laws, digests })
  for (const problem of problems) process.stderr.write(`${describe(problem)}\n`)
  for (const { law, state, articles } of report) {
    say(`${law.id.padEnd(24)} ${states[state]}${articles > 0 ? ` ${articles} 条` : ''}`)
  }
  const count = (wanted: ImportedLaw['state']) => report.filter(({ state }) => state === wanted).length
  say(`导入 ${count('imported')} 部，缺文本 ${count('missing')} 部，对不上 ${count('mismatched')} 部`)
  process.exitCode = problems.length > 0 ? 1 : 0
}

main(process.argv[2]).catch((error: Error) => {
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 1
})
