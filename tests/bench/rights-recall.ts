/**
 * How well questions find their articles: ours beside MiniSearch on the same cards and the same questions. Both are judged by the order
 * in which articles are cited; MiniSearch may cite whatever it finds, for it never declines.
 */
import MiniSearch from 'minisearch'
import { answer } from '../../cloudfunctions/rights/answer'
import type { TopicCard } from '../../cloudfunctions/rights/knowledge/card'
import type { Library } from '../../cloudfunctions/rights/library'
import { clean } from '../../cloudfunctions/rights/retrieval/clean'
import { type Case, readCases } from '../rights-eval/cases'
import { libraryFromFiles } from '../rights-eval/library'
import { measure, summary } from '../rights-eval/measure'
import { atLeast, type Measurement, measured, percentile } from './measure'

const questions = 'tests/rights-eval/held-out.jsonl'
const offered = 4
const circumstances = { today: '2026-11-25', plainWords: false }

export async function rightsRecall(): Promise<Measurement[]> {
  const library = await libraryFromFiles()
  const cases = readCases(questions)
  const ours = summary(measure(library, cases))
  const plain = plainSearch(library)
  const inScope = cases.filter(({ out_of_scope }) => !out_of_scope)
  const theirs = recallOf(inScope, plain)
  const times = inScope.map(({ q }) => [took(() => answer(library, q, circumstances)), took(() => plain(q))] as const)
  const p95 = (which: 0 | 1) =>
    percentile(
      times.map(pair => pair[which]),
      0.95,
    )
  return [
    atLeast('rights: recall@1 on held-out questions', ours['recall@1'] ?? 0, 'share', 0.6),
    atLeast('rights: recall@3', ours['recall@3'] ?? 0, 'share', 0.8),
    atLeast('rights: recall@5', ours['recall@5'] ?? 0, 'share', 0.85),
    atLeast('rights: out of scope or unsafe declined', ours.declineRateOutOfScope ?? 0, 'share', 0.95),
    measured('rights: good questions declined', ours.falseDeclines ?? 1, 'share', 0.03),
    measured('MiniSearch on the same cards: recall@1', theirs(1), 'share'),
    measured('MiniSearch: recall@3', theirs(3), 'share'),
    measured('MiniSearch: recall@5', theirs(5), 'share'),
    measured('rights: p95 of one answer', p95(0), 'ms', 30),
    measured('rights: p95 against MiniSearch’s', p95(0) / p95(1), 'times'),
  ]
}

function took(act: () => unknown): number {
  const started = performance.now()
  act()
  return performance.now() - started
}

/** Characters and pairs, as one indexes Chinese without a dictionary. */
const tokenize = (text: string): string[] => {
  const characters = [...clean(text).replace(/[^\p{Script=Han}a-z0-9]+/gu, '')]
  return [...characters, ...characters.slice(1).map((character, at) => `${characters[at] ?? ''}${character}`)]
}

type Search = (question: string) => readonly string[]

/** MiniSearch over title, questions and text of every card: a question → the articles that the best cards cite, in order. */
function plainSearch({ cards }: Library): Search {
  const index = new MiniSearch<{ id: number; asked: string; told: string }>({ fields: ['asked', 'told'], tokenize })
  index.addAll(
    cards.map(({ title, questions: asked, conclusion, working, traps }, id) => ({
      id,
      asked: [title, ...asked].join('\n'),
      told: [conclusion, ...working, ...traps].join('\n'),
    })),
  )
  const articles = ({ citations }: TopicCard) => citations.map(({ law, article }) => `${law}:${article}`)
  return question => {
    const found = index.search(question, { boost: { asked: 2 } }).slice(0, offered)
    return [...new Set(found.flatMap(({ id }) => articles(cards[id as number] as TopicCard)))]
  }
}

function recallOf(cases: readonly Case[], search: Search): (limit: number) => number {
  const ranks = cases.map(({ q, accept }) => {
    const accepted = new Set(accept.map(([law, article]) => `${law}:${article}`))
    return search(q).findIndex(article => accepted.has(article)) + 1
  })
  return limit => ranks.filter(rank => rank > 0 && rank <= limit).length / ranks.length
}
