/**
 * Takes out of a text what tells who it is about. Careful rather than clever: a name that nobody announces is not found, so a person
 * reads the draft, together with the list of what was replaced, before it goes anywhere.
 */
import { type FindingKind, patterns } from './rules-personal-patterns'

export interface Finding {
  readonly kind: FindingKind
  readonly found: string
  readonly instead: string
}

export interface Anonymised {
  readonly text: string
  /** each replacement once, in the order of the patterns */
  readonly findings: readonly Finding[]
}

/** A name of one character would be found in every second word. */
const shortestName = 2

/** `names`: of the people who took part, as they call themselves here. */
export function anonymise(text: string, names: readonly string[] = []): Anonymised {
  const findings = new Map<string, Finding>()
  const nameless = names
    .filter(name => name.length >= shortestName && text.includes(name))
    .reduce((before, found) => {
      findings.set(`name ${found}`, { kind: 'name', found, instead: '某某' })
      return before.split(found).join('某某')
    }, text)
  const clean = patterns.reduce(
    (before, { kind, search, instead }) =>
      before.replace(search, (found: string, ...rest: unknown[]) => {
        const groups = rest.filter((part): part is string => typeof part === 'string').slice(0, -1)
        const replaced = instead(found, groups)
        if (replaced !== found) findings.set(`${kind} ${found}`, { kind, found, instead: replaced })
        return replaced
      }),
    nameless,
  )
  return { text: clean, findings: [...findings.values()] }
}
