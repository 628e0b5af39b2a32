import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { allCalculators } from '../../cloudfunctions/rights/calculators/rules-all'
import type { Knowledge } from '../../cloudfunctions/rights/knowledge/card'
import { readDigests } from './digests'
import { KnowledgeError, type Problem } from './problems'
import { readRegister } from './register'
import { articleKey, checkCard, checkExamples, checkQuestions } from './rules'
import { type LocatedCard, readTopic } from './topic'

export { describe, KnowledgeError, type Problem } from './problems'

const ROOT = 'cloudfunctions/rights/knowledge'

const inOrder = (left: Problem, right: Problem): number =>
  left.file === right.file ? left.line - right.line : left.file < right.file ? -1 : 1

/** Reads and checks everything; mistakes are listed, and warnings, which do not stop a release. */
export async function readKnowledge(
  root: string = ROOT,
): Promise<{ knowledge: Knowledge; mistakes: Problem[]; warnings: Problem[] }> {
  const register = await readRegister(root)
  const { digests, problems } = await readDigests(root)
  const mistakes = [...register.problems, ...problems]
  const cards: LocatedCard[] = []
  for (const name of (await readdir(join(root, 'topics'))).filter(entry => entry.endsWith('.md')).sort()) {
    const file = `topics/${name}`
    const read = readTopic(file, await readFile(join(root, file), 'utf8'))
    mistakes.push(...read.problems)
    if (read.located) cards.push(read.located)
  }

  const byArticle = new Map(digests.map(digest => [articleKey(digest), digest]))
  const ids = new Set(cards.map(({ card }) => card.id))
  for (const card of cards) mistakes.push(...checkCard(card, register, byArticle, ids))
  mistakes.push(...checkQuestions(cards), ...checkExamples(register, cards))
  for (const { law, file } of new Map(digests.map(digest => [digest.law, digest])).values()) {
    if (!register.laws.some(({ id }) => id === law)) {
      mistakes.push({ file, line: 1, message: `laws.json 里没有“${law}”这部法律` })
    }
  }

  const cited = new Set([
    ...cards.flatMap(({ card }) => card.citations.map(articleKey)),
    ...allCalculators.flatMap(({ articles }) => articles.map(articleKey)),
  ])
  const warnings = digests
    .filter(digest => !cited.has(articleKey(digest)))
    .map(({ file, line, article }) => ({ file, line, message: `第${article}条的摘要没有卡片或者算法引用` }))
  const knowledge: Knowledge = {
    laws: register.laws,
    groups: register.groups,
    digests: digests.map(({ law, article, digest }) => ({ law, article, digest })),
    cards: cards.map(({ card }) => card),
  }
  return { knowledge, mistakes: mistakes.sort(inOrder), warnings: warnings.sort(inOrder) }
}

/**
 * Compiles the folder of Markdown and JSON that lawyers edit into what the function's bundle carries.
 * @throws KnowledgeError with every mistake, one line each
 */
export async function compileKnowledge(root: string = ROOT): Promise<Knowledge> {
  const { knowledge, mistakes } = await readKnowledge(root)
  if (mistakes.length > 0) throw new KnowledgeError(mistakes)
  return knowledge
}
