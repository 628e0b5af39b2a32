import { allCalculators } from '../../cloudfunctions/rights/calculators/rules-all'
import { isCheckedLongAgo } from '../../cloudfunctions/rights/knowledge/freshness'
import type { LocatedDigest } from './digests'
import type { Problem } from './problems'
import type { Register } from './register'
import { articleKey } from './rules'
import type { LocatedCard } from './topic'

/** What somebody should look at, but what does not stop a release. */
export function warningsOf(
  register: Register,
  digests: readonly LocatedDigest[],
  cards: readonly LocatedCard[],
  today: string,
): Problem[] {
  const ofCalculators = allCalculators.flatMap(({ articles }) => articles)
  const citations = [...cards.flatMap(({ card }) => card.citations), ...ofCalculators]
  const cited = new Set(citations.map(articleKey))
  const citedLaws = new Set(citations.map(({ law }) => law))
  const old = cards
    .filter(({ card }) => isCheckedLongAgo(card.checked, today))
    .map(({ file, card, lineOf }) => ({
      file,
      line: lineOf(['checked']),
      message: `${card.checked} 核对的，过了一年了；请对照现行法条再看一遍，然后改日期`,
    }))
  const unused = digests
    .filter(digest => !cited.has(articleKey(digest)))
    .map(({ file, line, article }) => ({ file, line, message: `第${article}条的摘要没有卡片或者算法引用` }))
  const idle = register.laws.flatMap(({ id, short, status }, index) =>
    status === '现行' && !citedLaws.has(id)
      ? [{ file: 'laws.json', line: register.lineOfLaw(index), message: `《${short}》没有卡片引用` }]
      : [],
  )
  return [...old, ...unused, ...idle]
}
