import { calculatorIds } from '../../cloudfunctions/rights/calculators/rules-all'
import type { Citation } from '../../cloudfunctions/rights/knowledge/card'
import { type CitationFault, citationFault } from '../../cloudfunctions/rights/knowledge/citation-fault'
import { articleNumberIn, bareQuestion, supersededNamesIn } from '../../cloudfunctions/rights/knowledge/prose'
import type { LocatedDigest } from './digests'
import type { Problem } from './problems'
import type { Register } from './register'
import type { LocatedCard } from './topic'

/** Fewer everyday wordings than this and the search does not find the card. */
const MIN_QUESTIONS = 12

export const articleKey = ({ law, article }: { law: string; article: number }): string => `${law}:${article}`

/** The mistake in words for whoever edits the card. */
function messageOf(fault: CitationFault, { law: id, article, inForce }: Citation): string {
  if (fault.kind === 'lawUnknown') return `laws.json 里没有“${id}”这部法律`
  const { short, status, effective } = fault.law
  const name = `《${short}》第${article}条`
  switch (fault.kind) {
    case 'notInForce':
      return `《${short}》是“${status}”，不能引用`
    case 'otherDate':
      return `${name}写的施行日期是 ${inForce}，登记的是 ${effective}；请先核对法条有没有修改`
    case 'superseded':
      return `${name}不能引用：${fault.why}`
    case 'noDigest':
      return `${name}还没有摘要，请在 articles/${id}.md 里写“## ${article}”`
    case 'digestLacks':
      return `引用${name}时，它的摘要必须提到“${fault.mention}”：${fault.why}`
  }
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
    const fault = citationFault(citation, {
      lawOf: id => register.laws.find(law => law.id === id),
      digestOf: (law, article) => digests.get(articleKey({ law, article }))?.digest,
      superseded: register.superseded,
    })
    if (fault) report(line, messageOf(fault, citation))
    if (cited.has(articleKey(citation))) report(line, `${articleKey(citation)} 在这张卡片里引了两次`)
    cited.add(articleKey(citation))
  })
  card.calculators?.forEach((id, index) => {
    if (!calculatorIds.has(id)) report(lineOf(['calculators', index]), `没有“${id}”这个算法`)
  })
  card.related.forEach((id, index) => {
    const line = lineOf(['related', index])
    if (id === card.id) report(line, '相关卡片不能是它自己')
    else if (!ids.has(id)) report(line, `没有“${id}”这张卡片`)
  })
  for (const { line, text } of prose) {
    const number = articleNumberIn(text)
    if (number) report(line, `正文里不要写“${number}”，条号只写在开头的 citations 里`)
    for (const { name, why } of supersededNamesIn(text, register.superseded)) {
      report(line, `正文里不能提“${name}”：${why}`)
    }
  }
  return problems
}

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

/** The same question on two cards, or twice on one, would make the answer a matter of chance. */
export function checkQuestions(cards: readonly LocatedCard[]): Problem[] {
  const seen = new Map<string, string>()
  const problems: Problem[] = []
  for (const { file, card, lineOf } of cards) {
    card.questions.forEach((question, index) => {
      const first = seen.get(bareQuestion(question))
      const line = lineOf(['questions', index])
      if (first) problems.push({ file, line, message: `问法“${question}”已经写在 ${first}` })
      else seen.set(bareQuestion(question), `${file}:${line}`)
    })
  }
  return problems
}
