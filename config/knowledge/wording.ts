/** The official wording beside our digests: imported by the operator, never part of the repository or of a release. */
import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as z from 'zod/mini'
import type { ArticleWording, Law } from '../../cloudfunctions/rights/knowledge/card'
import type { Problem } from './problems'

export const wordingFolder = 'wording'

export const WordingFile = z.strictObject({
  law: z.string(),
  version: z.string(),
  effective: z.string(),
  articles: z.array(z.strictObject({ article: z.int(), text: z.string() })),
})
export type WordingFile = z.infer<typeof WordingFile>

/** Reads wording/<law>.json of every law; none is there before the first import, and everything works without. */
export async function readWordings(
  root: string,
  laws: readonly Law[],
): Promise<{ wordings: ArticleWording[]; problems: Problem[] }> {
  const wordings: ArticleWording[] = []
  const problems: Problem[] = []
  const folder = join(root, wordingFolder)
  const names = existsSync(folder) ? (await readdir(folder)).filter(name => name.endsWith('.json')).sort() : []
  for (const name of names) {
    const file = `${wordingFolder}/${name}`
    const report = (message: string) => problems.push({ file, line: 1, message })
    const parsed = WordingFile.safeParse(parse(await readFile(join(folder, name), 'utf8')))
    const law = laws.find(({ id }) => `${id}.json` === name)
    if (!parsed.success) report('不是导入时写的样子，请重新运行 npm run law:import')
    else if (!law) report('laws.json 里没有这部法律，请删掉这个文件')
    else if (parsed.data.version !== law.version || parsed.data.effective !== law.effective) {
      report(`导入的是${parsed.data.version}，登记的是${law.version}；请用新的文本重新导入`)
    } else wordings.push(...parsed.data.articles.map(({ article, text }) => ({ law: law.id, article, wording: text })))
  }
  return { wordings, problems }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
