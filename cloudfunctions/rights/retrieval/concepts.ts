import { demands } from './concepts/demands'
import { familyMatters, familyPeople } from './concepts/family'
import { goods } from './concepts/goods'
import { grievances } from './concepts/grievances'
import { happenings } from './concepts/happenings'
import { labourMatters, labourPeople } from './concepts/labour'
import { neighbourMatters, neighbourPeople } from './concepts/neighbours'
import { people } from './concepts/people'
import { procedures } from './concepts/procedures'
import { services } from './concepts/services'

/** One table from several; a concept that stands in two of them has the words of both. */
function together(...tables: readonly Readonly<Record<string, string>>[]): Readonly<Record<string, string>> {
  const joined: Record<string, string> = {}
  for (const table of tables) {
    for (const [concept, words] of Object.entries(table)) joined[concept] = `${joined[concept] ?? ''} ${words}`.trim()
  }
  return joined
}

const byKind = {
  people: together(people, labourPeople, familyPeople, neighbourPeople),
  things: { ...goods, ...services },
  happenings: together(happenings, grievances, labourMatters, familyMatters, neighbourMatters),
  demands,
  procedures,
}
export type ConceptKind = keyof typeof byKind

/** Everyday words and what they mean: concept → words, divided by blanks. */
export const lexicon: Readonly<Record<string, string>> = together(...Object.values(byKind))

const kindOfConcept = new Map(
  Object.entries(byKind).flatMap(([kind, concepts]) => Object.keys(concepts).map(concept => [concept, kind] as const)),
)

const conceptsOfWord = new Map<string, string[]>()
let longest = 0
for (const [concept, words] of Object.entries(lexicon)) {
  for (const word of words.split(' ')) {
    conceptsOfWord.set(word, [...(conceptsOfWord.get(word) ?? []), concept])
    longest = Math.max(longest, word.length)
  }
}

/** Words of the lexicon, for the correction of homophones. */
export const lexiconWords: readonly string[] = [...conceptsOfWord.keys()]

/** What a normalised text is about. At each place the longest word counts, and what lies inside it does not. */
export function conceptsOf(normalised: string): Set<string> {
  const found = new Set<string>()
  let at = 0
  while (at < normalised.length) {
    let step = 1
    for (let length = Math.min(longest, normalised.length - at); length > 0; length--) {
      const concepts = conceptsOfWord.get(normalised.slice(at, at + length))
      if (!concepts) continue
      for (const concept of concepts) found.add(concept)
      step = length
      break
    }
    at += step
  }
  return found
}

/** How many concepts of a kind a normalised text has: any story has things and people, a dispute also what went wrong. */
export const countOfKind = (concepts: ReadonlySet<string>, kind: ConceptKind): number =>
  [...concepts].filter(concept => kindOfConcept.get(concept) === kind).length
