import { existsSync } from 'node:fs'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ArticleDigest, Law } from '../../cloudfunctions/rights/knowledge/card'
import { type OfficialText, readOfficialText } from './official-text'
import type { Problem } from './problems'
import { type WordingFile, wordingFolder } from './wording'

/** What became of one law of the register. */
export interface ImportedLaw {
  readonly law: Law
  readonly state: 'imported' | 'missing' | 'mismatched' | 'unused'
  /** how many articles were written */
  readonly articles: number
}

interface Import {
  /** folder of official texts, `<law-id>.md` */
  readonly from: string
  /** the knowledge folder */
  readonly root: string
  readonly laws: readonly Law[]
  /** every article that anything may cite has a digest, so these are the articles wanted */
  readonly digests: readonly ArticleDigest[]
}

/** Writes wording/<law>.json for every law whose text is there and fits; removes what no longer does. */
export async function importWording({ from, root, laws, digests }: Import) {
  const problems: Problem[] = []
  const report: ImportedLaw[] = []
  await mkdir(join(root, wordingFolder), { recursive: true })
  for (const law of laws) {
    const wanted = digests.filter(digest => digest.law === law.id).map(({ article }) => article)
    const target = join(root, wordingFolder, `${law.id}.json`)
    const source = join(from, `${law.id}.md`)
    const state = wanted.length === 0 ? 'unused' : existsSync(source) ? 'imported' : 'missing'
    const text = state === 'imported' ? readOfficialText(`${law.id}.md`, await readFile(source, 'utf8')) : undefined
    const mistakes = text ? mistakesOf(text, law, wanted) : []
    problems.push(...mistakes)
    if (!text || mistakes.length > 0) {
      await rm(target, { force: true })
      report.push({ law, state: mistakes.length > 0 ? 'mismatched' : state, articles: 0 })
      continue
    }
    await writeFile(target, `${JSON.stringify(fileOf(text, law, wanted), null, 2)}\n`)
    report.push({ law, state, articles: wanted.length })
  }
  return { report, problems }
}

/** Another title or version is another text: its articles may say something else. */
function mistakesOf(text: OfficialText, law: Law, wanted: readonly number[]): readonly Problem[] {
  const file = `${law.id}.md`
  const at = (line: number, message: string): Problem => ({ file, line, message })
  const { title, version, effective, articles, problems } = text
  if (title !== law.title) return [at(1, `标题是“${title}”，登记的是“${law.title}”`)]
  if (!version.startsWith(law.version)) return [at(2, `版本是“${version}”，登记的是“${law.version}”`)]
  if (effective !== undefined && effective !== law.effective) {
    return [at(2, `施行日期是 ${effective}，登记的是 ${law.effective}`)]
  }
  const absent = wanted.filter(article => !articles.get(`${article}`))
  return [...problems, ...absent.map(article => at(1, `没有第${article}条，可是有卡片要引用它`))]
}

const fileOf = (text: OfficialText, { id, version, effective }: Law, wanted: readonly number[]): WordingFile => ({
  law: id,
  version,
  effective,
  articles: wanted.map(article => ({ article, text: text.articles.get(`${article}`) ?? '' })),
})
