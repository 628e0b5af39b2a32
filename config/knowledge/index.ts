import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import dayjs from 'dayjs'
import utc from 'dayjs/plugin/utc'
import type { Knowledge } from '../../cloudfunctions/rights/knowledge/card'
import { readDigests } from './digests'
import { readElsewhere } from './elsewhere'
import { KnowledgeError, type Problem } from './problems'
import { readRegister } from './register'
import { articleKey, checkCard, checkExamples, checkQuestions } from './rules'
import { type LocatedCard, readTopic } from './topic'
import { warningsOf } from './warnings'
import { readWordings } from './wording'

dayjs.extend(utc)

export { describe, KnowledgeError, type Problem } from './problems'

/** Where the files lie, seen from the repository's root. */
export const knowledgeRoot = 'cloudfunctions/rights/knowledge'

const inOrder = (left: Problem, right: Problem): number =>
  left.file === right.file ? left.line - right.line : left.file < right.file ? -1 : 1

/** The calendar day in Asia/Shanghai. */
const todayInShanghai = (): string =>
  dayjs
    .utc()
    .utcOffset(8 * 60)
    .format('YYYY-MM-DD')

/** Reads and checks everything; mistakes are listed, and warnings, which do not stop a release. */
export async function readKnowledge(
  root: string = knowledgeRoot,
  today: string = todayInShanghai(),
): Promise<{ knowledge: Knowledge; mistakes: Problem[]; warnings: Problem[] }> {
  const register = await readRegister(root)
  const { digests, problems } = await readDigests(root)
  const official = await readWordings(root, register.laws)
  const mistakes = [...register.problems, ...problems, ...official.problems]
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

  const warnings = warningsOf(register, digests, cards, today)
  const knowledge: Knowledge = {
    laws: register.laws,
    groups: register.groups,
    elsewhere: await readElsewhere(root),
    digests: digests.map(({ law, article, digest }) => ({ law, article, digest })),
    superseded: register.superseded,
    wordings: official.wordings,
    cards: cards.map(({ card }) => card),
  }
  return { knowledge, mistakes: mistakes.sort(inOrder), warnings: warnings.sort(inOrder) }
}

/**
 * Compiles the folder of Markdown and JSON that lawyers edit into what the function's bundle carries.
 * @throws KnowledgeError with every mistake, one line each
 */
export async function compileKnowledge(root: string = knowledgeRoot): Promise<Knowledge> {
  const { knowledge, mistakes } = await readKnowledge(root)
  if (mistakes.length > 0) throw new KnowledgeError(mistakes)
  return knowledge
}
