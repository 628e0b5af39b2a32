import type { Answer, Card, LegalBasis } from '../../src/contract/rights'
import { dangers, declined, rightsText } from '../../src/copy/rights'

const list = (title: string, items: readonly string[]): string[] =>
  items.length === 0 ? [] : ['', `【${title}】`, ...items.map(item => `  · ${item}`)]

const plaque = ({ law, article, part, level, version, inForce, digest }: LegalBasis): string[] => [
  `  《${law}》第${article}条${part ?? ''}`,
  `    ${rightsText.standing(level, version, inForce)}`,
  `    ${digest}`,
]

const cardLines = (card: Card): string[] => [
  `■ ${card.title}`,
  '',
  `【${rightsText.conclusion}】`,
  `  ${card.conclusion}`,
  '',
  `【${rightsText.why}】`,
  ...card.basis.flatMap(plaque),
  ...list(rightsText.working, card.working),
  ...list(rightsText.evidence, card.evidence),
  ...list(rightsText.channels, card.channels),
  ...list(rightsText.deadlines, card.deadlines),
  ...list(rightsText.traps, card.traps),
  ...list(
    rightsText.related,
    card.related.map(({ title }) => title),
  ),
  '',
  rightsText.checked(card.checked),
  rightsText.notAdvice,
]

const titles = (refs: readonly { readonly title: string }[]) => refs.map(({ title }) => title)

/** An answer as lines for a terminal, in the words of the app. */
export function printed(answer: Answer): readonly string[] {
  const danger = answer.emergency && dangers[answer.emergency]
  const first = danger ? [`！${danger.title}（${danger.call.join('、')}）`, `  ${danger.text}`, ''] : []
  switch (answer.kind) {
    case 'answer':
      return [...first, ...cardLines(answer.card), ...list(rightsText.others, titles(answer.others))]
    case 'clarify':
      return [...first, `？${rightsText.clarify.title}`, ...list(rightsText.clarify.text, titles(answer.choices))]
    case 'decline': {
      const { title, text, call } = declined[answer.reason]
      return [
        ...first,
        `— ${title}`,
        `  ${text}`,
        ...(call ? [`  ${call.join('、')}`] : []),
        ...list(rightsText.nearby, titles(answer.nearby)),
      ]
    }
  }
}
