/** Where the cloud's refusal of a card belongs: to a field, in plain words. Pure. */
import type { Failure } from '@/contract/reply'
import { errorText } from '@/copy/errors'
import { editorText } from '@/copy/rights-review'
import type { Wrong } from './check'
import { type Field, type Form, fields } from './form'

/** Codes that are about one field; the others name it in their detail. */
const fieldOf: Readonly<Record<string, Field>> = {
  CARD_ARTICLE_UNKNOWN: 'citations',
  CARD_ARTICLE_SUPERSEDED: 'citations',
  CARD_LAW_NOT_IN_FORCE: 'citations',
  CARD_LAW_AMENDED: 'citations',
  CARD_GROUP_UNKNOWN: 'group',
  CARD_QUESTION_TAKEN: 'questions',
  CARD_RELATED_UNKNOWN: 'related',
}
const named = new Set(['CARD_TEXT_PERSONAL', 'CARD_NUMBER_IN_PROSE', 'CARD_NAME_SUPERSEDED'])

const isField = (name: unknown): name is Field => fields.some(field => field === name)

/** The register names a law that it does not know by its id; the form knows its name. */
function inWords({ code, detail }: Failure, { citations }: Form): Failure {
  const cited = citations.find(({ law }) => law === detail?.law)
  return cited ? { code, detail: { ...detail, law: cited.name } } : { code, ...(detail && { detail }) }
}

/** What to say at which field; nothing where the refusal is about no field of the form. */
export function faultAt(error: Failure, form: Form): Wrong | undefined {
  if (error.code === 'BAD_INPUT') {
    const names = Array.isArray(error.detail?.fields) ? error.detail.fields.map(name => String(name).split('.')[0]) : []
    const known = names.filter(isField)
    return known.length > 0 ? Object.fromEntries(known.map(name => [name, editorText.say.wrong])) : undefined
  }
  const field = named.has(error.code) ? error.detail?.field : fieldOf[error.code]
  if (!isField(field)) return undefined
  const { happened, next } = errorText(inWords(error, form))
  return { [field]: `${happened}。${next}` }
}
