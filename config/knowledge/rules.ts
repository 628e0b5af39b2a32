import { calculatorIds } from '../../cloudfunctions/rights/calculators/rules-all'
import type { Citation } from '../../cloudfunctions/rights/knowledge/card'
import type { LocatedDigest } from './digests'
import type { Problem } from './problems'
import type { Register } from './register'
import type { LocatedCard } from './topic'

/** Fewer everyday wordings than this and the search does not find the card. */
const MIN_QUESTIONS = 12

/** Articles are named in `citations`, with their in-force date; a number in running text would escape the checks. */
const ARTICLE_NUMBER = /第[零一二三四五六七八九十百千\d]+条/

/** Two questions that differ in spaces and punctuation only are the same question. */
const bare = (question: string): string => question.toLowerCase().replace(/[\s\p{P}]/gu, '')

export const articleKey = ({ law, article }: { law: string; article: number }): string => `${law}:${article}`

/** Why this article may not be cited so, or nothing. */
export function citationFault(
  citation: Citation,
  register: Register,
  digest: Pick<LocatedDigest, 'digest'> | undefined,
): string | undefined {
  const law = register.laws.find(({ id }) => id === citation.law)
  if (!law) return `laws.json 里没有“${citation.law}”这部法律`
  const name = `《${law.short}》第${citation.article}条`
  if (law.status !== '现行') return `《${law.short}》是“${law.status}”，不能引用`
  if (citation.inForce !== law.effective) {
    return `${name}写的施行日期是 ${citation.inForce}，登记的是 ${law.effective}；请先核对法条有没有修改`
  }
  const entry = register.superseded.articles.find(
    ({ law: id, article }) => id === citation.law && (article === undefined || article === citation.article),
  )
  if (entry?.rule === 'never') return `${name}不能引用：${entry.why}`
  if (!digest) return `${name}还没有摘要，请在 articles/${citation.law}.md 里写“## ${citation.article}”`
  if (entry?.mention && !digest.digest.includes(entry.mention)) {
    return `引用${name}时，它的摘要必须提到“${entry.mention}”：${entry.why}`
  }
  return undefined
}

/** Checks a card against the register, the digests and the other cards. */
export function checkCard(
  { file, card, lineOf, prose }: LocatedCard,
  register: Register,
  digests: ReadonlyMap<string, LocatedDigest>,
  ids: ReadonlySet<string>,
): Problem[] {
  const problems: Problem[] = []
  const report = (line: number, message: string) => problems.push({ file, line, message })
  if (!register.groups.some(({ id }) => id === card.group)) report(lineOf(['group']), `没有“${card.group}”这个分组`)
  if (card.questions.length < MIN_QUESTIONS) {
    report(lineOf(['questions']), `问法只有${card.questions.length}个，至少要${MIN_QUESTIONS}个`)
  }
  const cited = new Set<string>()
  card.citations.forEach((citation, index) => {
    const line = lineOf(['citations', index])
    const fault = citationFault(citation, register, digests.get(articleKey(citation)))
    if (fault) report(line, fault)
    if (cited.has(articleKey(citation))) report(line, `${articleKey(citation)} 在这张卡片里引了两次`)
    cited.add(articleKey(citation))
  })
  card.calculators.forEach((id, index) => {
    if (!calculatorIds.has(id)) report(lineOf(['calculators', index]), `没有“${id}”这个算法`)
  })
  card.related.forEach((id, index) => {
    const line = lineOf(['related', index])
    if (id === card.id) report(line, '相关卡片不能是它自己')
    else if (!ids.has(id)) report(line, `没有“${id}”这张卡片`)
  })
  for (const { line, text } of prose) {
    const number = ARTICLE_NUMBER.exec(text)?.[0]
    if (number) report(line, `正文里不要写“${number}”，条号只写在开头的 citations 里`)
    for (const { name, why } of register.superseded.names) {
      if (text.includes(name)) report(line, `正文里不能提“${name}”：${why}`)
    }
  }
  return problems
}

/** The same question on two cards, or twice on one, would make the answer a matter of chance. */
/** An example is what a card of the group really answers. */
export function checkExamples({ groups, lineOfGroup }: Register, cards: readonly LocatedCard[]): Problem[] {
  return groups.flatMap(({ id, example }, index) => {
    const answered = cards.some(
      ({ card }) => card.group === id && card.questions.some(question => question === example),
    )
    const message = `“${example}”不是这个分组里哪张卡片的问法`
    return example === undefined || answered ? [] : [{ file: 'groups.json', line: lineOfGroup(index), message }]
  })
}

export function checkQuestions(cards: readonly LocatedCard[]): Problem[] {
  const seen = new Map<string, string>()
  const problems: Problem[] = []
  for (const { file, card, lineOf } of cards) {
    card.questions.forEach((question, index) => {
      const first = seen.get(bare(question))
      const line = lineOf(['questions', index])
      if (first) problems.push({ file, line, message: `问法“${question}”已经写在 ${first}` })
      else seen.set(bare(question), `${file}:${line}`)
    })
  }
  return problems
}
