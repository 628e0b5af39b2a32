import type { LegalBasis } from '../../src/contract/rights'
import type { Citation } from './knowledge/card'
import type { Library } from './library'

/** An article joined with its law's names, its version and our summary. Throws where the register does not have it. */
export function basisOf(library: Library, { law: lawId, article, part, inForce }: Citation): LegalBasis {
  const law = library.lawOf(lawId)
  const digest = library.digestOf(lawId, article)
  if (!law || digest === undefined) throw new Error(`${lawId}:${article} is cited, but the register does not have it`)
  const { short, title, level, version } = law
  const wording = library.wordingOf(lawId, article)
  const basis = { lawId, law: short, fullTitle: title, level, version, article, inForce, digest }
  return { ...basis, ...(part === undefined ? {} : { part }), ...(wording === undefined ? {} : { wording }) }
}
