import type { Answer } from './wire'

export type Parameters = Readonly<Record<string, unknown>>

/** One cloud call. Parameters and answers are in snake case, as in WeChat's HTTP interface. */
export type OpenApi = (parameters: Parameters) => Answer | Promise<Answer>

export type OpenApis = Readonly<Record<string, OpenApi>>

/** A refusal with one of WeChat's numbers. */
export function refuse(errcode: number, errmsg: string): Answer {
  return { json: { errcode, errmsg } }
}
