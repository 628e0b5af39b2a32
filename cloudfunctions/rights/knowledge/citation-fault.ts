import type { Citation, Law, Superseded } from './card'

/** What citations are held against. */
export interface Register {
  readonly lawOf: (id: string) => Law | undefined
  /** our summary of an article */
  readonly digestOf: (law: string, article: number) => string | undefined
  readonly superseded: Superseded
}

/** Why an article may not be cited so. */
export type CitationFault =
  | { readonly kind: 'lawUnknown' }
  | { readonly kind: 'notInForce'; readonly law: Law }
  /** the law has been amended since somebody checked the citation */
  | { readonly kind: 'otherDate'; readonly law: Law }
  | { readonly kind: 'superseded'; readonly law: Law; readonly why: string }
  | { readonly kind: 'noDigest'; readonly law: Law }
  /** it may be cited if its summary says a certain word, and it does not */
  | { readonly kind: 'digestLacks'; readonly law: Law; readonly mention: string; readonly why: string }

/** The first thing that is wrong with a citation, or nothing. */
export function citationFault(citation: Citation, register: Register): CitationFault | undefined {
  const law = register.lawOf(citation.law)
  if (!law) return { kind: 'lawUnknown' }
  if (law.status !== '现行') return { kind: 'notInForce', law }
  if (citation.inForce !== law.effective) return { kind: 'otherDate', law }
  const entry = register.superseded.articles.find(
    ({ law: id, article }) => id === citation.law && (article === undefined || article === citation.article),
  )
  if (entry?.rule === 'never') return { kind: 'superseded', law, why: entry.why }
  const digest = register.digestOf(citation.law, citation.article)
  if (digest === undefined) return { kind: 'noDigest', law }
  if (entry?.mention && !digest.includes(entry.mention)) {
    return { kind: 'digestLacks', law, mention: entry.mention, why: entry.why }
  }
  return undefined
}
