/** The articles that calculators rest on: registered, in force, with a digest, and in the official texts where those are at hand. */
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { allCalculators } from '../../cloudfunctions/rights/calculators/rules-all'
import { citationFault } from '../../cloudfunctions/rights/knowledge/citation-fault'
import { openLibrary } from '../../cloudfunctions/rights/library'
import { compileKnowledge } from '.'
import { readOfficialText } from './official-text'
import { articleKey } from './rules'

const repository = resolve(__dirname, '../..')
const root = join(repository, 'cloudfunctions/rights/knowledge')
const statutes = process.env.LAW_DIR ?? resolve(repository, '../shared/law/statutes')
const withStatutes = existsSync(statutes) ? it : it.skip

const articles = allCalculators.flatMap(calculator => calculator.articles.map(article => ({ calculator, article })))

it('every article of a calculator is as good as a card’s', async () => {
  const library = openLibrary(await compileKnowledge(root))
  const faults = articles.flatMap(({ calculator, article }) => {
    const fault = citationFault(article, library)
    return fault ? `${calculator.id} ${articleKey(article)}: ${fault.kind}` : []
  })
  expect(faults).toEqual([])
})

it('a calculator cites an article once', () => {
  for (const { articles: cited } of allCalculators) expect(new Set(cited.map(articleKey)).size).toBe(cited.length)
})

withStatutes('every article of a calculator is in the official text', async () => {
  const missing: string[] = []
  for (const law of new Set(articles.map(({ article }) => article.law))) {
    const known = readOfficialText(law, await readFile(join(statutes, `${law}.md`), 'utf8')).articles
    for (const { article } of articles) {
      if (article.law === law && !known.has(String(article.article))) missing.push(articleKey(article))
    }
  }
  expect(missing).toEqual([])
})
