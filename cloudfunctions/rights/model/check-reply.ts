/** Holds what a model said against what it was given. Whatever cannot be checked does not pass. */
import * as z from 'zod/mini'
import { functionCharacters } from '../retrieval/features'
import type { Part } from './parts'
import { isGiven, quantitiesIn } from './quantities'

const Reply = z.object({
  paragraphs: z
    .array(
      z.object({
        text: z.string().check(z.trim(), z.minLength(4), z.maxLength(200)),
        cites: z.array(z.int()).check(z.minLength(1), z.maxLength(12)),
      }),
    )
    .check(z.minLength(1), z.maxLength(8)),
})

export interface Paragraph {
  readonly text: string
  /** positions in the card's basis */
  readonly cites: number[]
}

/** Names that lead to a law: those of the register, and those of texts no longer in force. */
export interface Names {
  readonly laws: readonly string[]
}

const totalMost = 900
/** So many of a paragraph's telling characters stand in what it cites; free inventions have a quarter. */
const leastShared = 0.5

export type Checked = { readonly paragraphs: readonly Paragraph[] } | { readonly refused: string }

/** The paragraphs, or the first reason why they may not be shown. */
export function checkReply(reply: string, parts: readonly Part[], names: Names): Checked {
  const parsed = z.safeParse(Reply, jsonIn(reply))
  if (!parsed.success) return { refused: 'form' }
  const { paragraphs } = parsed.data
  if (paragraphs.reduce((sum, { text }) => sum + text.length, 0) > totalMost) return { refused: 'length' }
  if (!paragraphs[0]?.cites.includes(1)) return { refused: 'conclusion' }
  const checked: Paragraph[] = []
  for (const { text, cites } of paragraphs) {
    const cited = cites.flatMap(number => parts[number - 1] ?? [])
    if (cited.length !== cites.length) return { refused: 'cites' }
    const fault = faultOf(text, cited, names, cites.includes(1) ? parts[0] : undefined)
    if (fault !== undefined) return { refused: fault }
    checked.push({ text, cites: [...new Set(cited.flatMap(({ basis }) => basis ?? []))] })
  }
  return { paragraphs: checked }
}

/** Models like to put a fence around their JSON. */
function jsonIn(reply: string): unknown {
  try {
    return JSON.parse(reply.replace(/^\s*```(?:json)?\s*|\s*```\s*$/g, ''))
  } catch {
    return undefined
  }
}

function faultOf(text: string, cited: readonly Part[], names: Names, conclusion: Part | undefined) {
  const given = cited.map(part => part.text).join('\n')
  const plain = text.normalize('NFKC')
  if (/https?:|www\.|[a-z0-9-]\.[a-z]{2,}|[<>{}@]/i.test(plain)) return 'address'
  if (wordsIn(plain).some(word => !given.toLowerCase().includes(word))) return 'latin'
  if (lawsIn(plain, names).some(name => !given.includes(name))) return 'law'
  if (pairsIn(plain, names).some(pair => !given.includes(pair))) return 'article'
  const quantities = quantitiesIn(given)
  if (quantitiesIn(plain).some(quantity => !isGiven(quantity, quantities))) return 'number'
  if (turnsIn(plain).some(turn => !given.includes(turn))) return 'verdict'
  if (conclusion && /^结论：(?:不|没|别)/.test(conclusion.text) && !/[不没别]/.test(plain)) return 'verdict'
  return sharedOf(plain, given) < leastShared ? 'foreign' : undefined
}

const wordsIn = (text: string): readonly string[] => (text.match(/[a-z]{2,}/gi) ?? []).map(word => word.toLowerCase())

/** Ordinary words that end like the name of a law. */
const ordinary = /(?:办|方|违|依|合|非|司|执|说|做|看|用|没|无|设|犯|守|立|手|算|书|想|国|语|护|宪)法$/

/** Whatever looks like the name of a law: in 《》, of the register, or ending as laws end. */
function lawsIn(text: string, { laws }: Names): readonly string[] {
  const quoted = [...text.matchAll(/《([^》]*)》/g)].map(([, name = '']) => name)
  const known = laws.filter(name => text.includes(name))
  const ending = [...text.matchAll(/\p{Script=Han}{1,2}(?:法(?![院律官定人规庭治制子])|条例)/gu)]
    .map(([name]) => name)
    .filter(name => !ordinary.test(name) || known.some(law => law.endsWith(name)))
  return [...quoted, ...known, ...ending]
}

/** 《…法》第25条 as the parts write it, for each law that stands before an article: the two must have been given together. */
function pairsIn(text: string, { laws }: Names): readonly string[] {
  return [...text.matchAll(/第([^条]{1,9})条/g)].flatMap(({ 1: number = '', index }) => {
    const before = text
      .slice(Math.max(0, index - 30), index)
      .replace(/[《》\s]/g, '')
      .replace(/的$/, '')
    const law = laws.filter(name => before.endsWith(name)).sort((left, right) => right.length - left.length)[0]
    const [article] = quantitiesIn(`${number}条`)
    return law === undefined ? [] : [`《${law}》第${article?.value ?? number}条`]
  })
}

/** Turns that change a verdict or promise an outcome. */
const turns =
  /不能|不可以|不得|不行|不用|不必|不算|退不了|要不回|没有权|无权|一定能|一定会|肯定|保证|必须|绝对|包赢|稳赢|随便/g
const turnsIn = (text: string): readonly string[] => text.match(turns) ?? []

/** 0 … 1: how many of the telling characters stand in what was given. */
function sharedOf(text: string, given: string): number {
  const telling = new Set([...text].filter(char => /\p{Script=Han}/u.test(char) && !functionCharacters.has(char)))
  if (telling.size === 0) return 0
  return [...telling].filter(char => given.includes(char)).length / telling.size
}
