/** The parts that all letters share. */
import { blank, type Facts, type LetterBasis, type LetterPart } from '../../src/contract/letters'
import { articleText, numeral } from '../../src/contract/numerals'
import { inOrder, proofsOf } from './rules-facts'
import { amountWords, datedWords, linesOf, oneLine, orBlank, wishText } from './rules-words'

export const paragraph = (text: string): LetterPart => ({ kind: 'paragraph', text })
export const address = (text: string): LetterPart => ({ kind: 'address', text })

export interface Chapter {
  readonly title: string
  readonly parts: readonly LetterPart[]
}

/** Chapters with their numbers 一、二、…; one without content is left out and not counted. */
export const chapters = (all: readonly Chapter[]): readonly LetterPart[] =>
  all
    .filter(({ parts }) => parts.length > 0)
    .flatMap(({ title, parts }, index) => [
      { kind: 'heading' as const, text: `${numeral(index + 1)}、${title}` },
      ...parts,
    ])

const items = (texts: readonly string[]): readonly LetterPart[] =>
  texts.map((text, index) => ({ kind: 'item', label: `${index + 1}.`, text }))

/** The story in its own words, then what happened on which day, then the money. */
export function course(facts: Facts, moneyWords: string): readonly LetterPart[] {
  const story = linesOf(facts.story).map(paragraph)
  const events = items(inOrder(facts.events).map(datedWords))
  const told = [...story, ...events]
  const paid = facts.paid === undefined ? `${blank}元` : amountWords(facts.paid)
  return [...(told.length > 0 ? told : [paragraph(blank)]), paragraph(`${moneyWords}：${paid}。`)]
}

export function demands({ wishes, wishText: own }: Facts): readonly LetterPart[] {
  const all = [...wishes.map(wishText), ...linesOf(own)]
  return items(all.length > 0 ? all : [blank])
}

/** One line for each law, in the card's order, its articles from the first to the last. */
export function legalBasis(basis: readonly LetterBasis[]): readonly LetterPart[] {
  const laws = [...new Set(basis.map(({ law }) => law))]
  const cited = (law: string) => {
    const articles = basis.filter(entry => entry.law === law).sort((left, right) => left.article - right.article)
    return [...new Set(articles.map(({ article, part = '' }) => `${articleText(article)}${part}`))].join('、')
  }
  return items(laws.map(law => `《${law}》${cited(law)}`))
}

/** A list to write on by hand when nothing was named. */
export function proofList(facts: Facts): readonly LetterPart[] {
  const rows = proofsOf(facts)
  return [{ kind: 'proofs', rows: rows.length > 0 ? rows : [{ number: 1, name: blank, shows: blank }] }]
}

/** name，地址：…，联系电话：… as one sentence; a place that is missing is a blank, a telephone only where `phone` says so. */
export const party = (name: string, place: string, phone: string | undefined): string =>
  [
    orBlank(oneLine(name)),
    `地址：${orBlank(oneLine(place))}`,
    ...(phone === undefined ? [] : [`联系电话：${phone}`]),
  ].join('，')

export const signature = (role: string, day: string): LetterPart => ({
  kind: 'signature',
  lines: [`${role}（签名）：${blank}`, day],
})
