/** What a call brings back: the cloud's reply, or the reason why there is none. */
import type { Failure, Reply, TransportCode } from '../contract/reply'

/** No reply came; whether a command took effect is not known. */
export interface TransportFailure {
  readonly ok: false
  readonly unanswered: true
  readonly error: Failure<TransportCode | 'UNAVAILABLE'>
}

export type Answer = Reply<unknown> | TransportFailure

export const unanswered = (code: TransportCode | 'UNAVAILABLE'): TransportFailure => ({
  ok: false,
  unanswered: true,
  error: { code },
})

export const isUnanswered = (answer: Answer): answer is TransportFailure => 'unanswered' in answer

/** A refusal that needs no journey to the cloud. */
export const refusedHere = (error: Failure): Answer => ({ ok: false, error, requestId: '' })

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

/**
 * Reads whatever arrived. Anything that is not a reply of the kernel (an error page, a hotel's log-in page, a `CLOUD_…` code of the
 * gateway) and the kernel's own UNAVAILABLE mean the same to a person: no answer yet.
 */
export function readAnswer(body: unknown): Answer {
  if (!isObject(body)) return unanswered('UNAVAILABLE')
  if (body.ok === true && 'data' in body) return { ok: true, data: body.data }
  const { error, requestId } = body
  if (body.ok !== false || !isObject(error) || typeof error.code !== 'string') return unanswered('UNAVAILABLE')
  if (error.code === 'UNAVAILABLE' || error.code.startsWith('CLOUD_')) return unanswered('UNAVAILABLE')
  const id = typeof requestId === 'string' ? requestId : ''
  // a bug is the one refusal that a person may have to report
  const detail = error.code === 'INTERNAL' && id !== '' ? { requestId: id } : readDetail(error.detail)
  return { ok: false, error: detail ? { code: error.code, detail } : { code: error.code }, requestId: id }
}

function readDetail(value: unknown): Failure['detail'] {
  if (!isObject(value)) return undefined
  const known = Object.entries(value).filter(
    ([, fact]) =>
      typeof fact === 'string' ||
      typeof fact === 'number' ||
      (Array.isArray(fact) && fact.every(item => typeof item === 'string')),
  )
  return Object.fromEntries(known) as NonNullable<Failure['detail']>
}
