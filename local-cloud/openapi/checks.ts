import { randomUUID } from 'node:crypto'
import type { CloudClock } from '../clock'
import type { EventObject } from '../functions/invocation'
import type { Visits } from '../identity/visits'
import { MEDIA_CHECK_BYTES, TEXT_CHECK_CHARS, TEXT_CHECK_VISIT_MS } from '../limits'
import { type OpenApis, type Parameters, refuse } from './api'

export interface CheckOptions {
  readonly appId: string
  readonly clock: CloudClock
  readonly visits: Visits
  /** ms until the result of a media check is pushed; WeChat says within 30 minutes */
  readonly mediaDelayMs: number
  /** bytes behind an address as far as this cloud knows them */
  bytesBehind(url: URL): number | undefined
  /** WeChat pushes the result to the function that the console names */
  push(event: EventObject): void
}

/** The visible rule: these words decide, everything else passes. 【违规】 stands for refused, 【存疑】 for doubtful. */
const textRule = [
  { word: '【违规】', verdict: { suggest: 'risky', label: 20006 } },
  { word: '【存疑】', verdict: { suggest: 'review', label: 21000 } },
] as const

/** The same for pictures and sounds, by their file names. */
const mediaRule = [
  { word: 'risky', verdict: { suggest: 'risky', label: 20002 } },
  { word: 'review', verdict: { suggest: 'review', label: 21000 } },
] as const

const passed = { suggest: 'pass', label: 100 } as const

function judge(text: string, rule: typeof textRule | typeof mediaRule) {
  return rule.find(({ word }) => text.includes(word))?.verdict ?? passed
}

/** security.msgSecCheck and security.mediaCheckAsync, version 2 of both. */
export function checks(options: CheckOptions): OpenApis {
  return {
    'security.msgSecCheck': parameters => {
      const problem = whoProblem(parameters, options)
      if (problem) return problem
      const { content } = parameters
      if (typeof content !== 'string' || content === '') return refuse(44004, 'empty content')
      if (content.length > TEXT_CHECK_CHARS) return refuse(45002, 'content size out of limit')
      const verdict = judge(content, textRule)
      return { json: { result: verdict, detail: details(verdict), trace_id: randomUUID() } }
    },
    'security.mediaCheckAsync': parameters => {
      const problem = whoProblem(parameters, options)
      if (problem) return problem
      const { media_url, media_type: type } = parameters
      const url = addressOf(media_url)
      if (!url) return refuse(40066, 'invalid url')
      if (type !== 1 && type !== 2) return refuse(40004, 'invalid media type')
      const trace_id = randomUUID()
      const event = pushed(options, trace_id, outcomeOf(url, options))
      setTimeout(() => options.push(event), options.mediaDelayMs).unref()
      return { json: { trace_id } }
    },
  }
}

function whoProblem({ version, scene, openid }: Parameters, { visits }: CheckOptions) {
  if (version !== 2) return refuse(40097, 'invalid args: version must be 2')
  if (![1, 2, 3, 4].includes(Number(scene))) return refuse(40097, 'invalid args: scene must be 1, 2, 3 or 4')
  if (typeof openid !== 'string' || openid === '') return refuse(40003, 'invalid openid')
  return visits.msSince(openid) > TEXT_CHECK_VISIT_MS ? refuse(61010, 'code is expired') : undefined
}

/** an http(s) address whose path can be decoded */
function addressOf(value: unknown): URL | undefined {
  try {
    const url = new URL(String(value))
    decodeURIComponent(url.pathname)
    return /^https?:$/.test(url.protocol) ? url : undefined
  } catch {
    return undefined
  }
}

const details = (verdict: object) => [{ strategy: 'content_model', errcode: 0, prob: 90, ...verdict }]

/** What is too large is refused by the push and not by the call, since WeChat fetches it later (number not confirmed). */
function outcomeOf(url: URL, { bytesBehind }: CheckOptions): EventObject {
  if ((bytesBehind(url) ?? 0) > MEDIA_CHECK_BYTES) return { errcode: -1008, errmsg: 'media size out of limit' }
  const verdict = judge(decodeURI(url.pathname), mediaRule)
  return { errcode: 0, errmsg: 'ok', detail: details(verdict), result: verdict }
}

/** The event has no id of its own and does not repeat the address; `trace_id` is in snake case here. */
function pushed({ appId, clock }: CheckOptions, trace_id: string, outcome: EventObject): EventObject {
  return {
    ToUserName: 'gh_local',
    FromUserName: 'local-platform',
    CreateTime: Math.floor(clock.now() / 1000),
    MsgType: 'event',
    Event: 'wxa_media_check',
    appid: appId,
    trace_id,
    version: 2,
    ...outcome,
  }
}
