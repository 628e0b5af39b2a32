import { type Answer, readAnswer, refusedHere, unanswered } from '../answer'
import { deliver, envelope, type GroupCloudId, type Transport } from '../call'

export interface HttpTransportParts {
  readonly fetch: (path: string, init: RequestInit) => Promise<Response>
  /** who the browser is at the local cloud; undefined = nobody */
  readonly persona: () => Promise<string | undefined>
  readonly groupCloudId: GroupCloudId
}

/** Calls over `POST /call`, the local cloud's door for browsers. */
export function httpTransport({ fetch, persona, groupCloudId }: HttpTransportParts): Transport {
  /** a CloudID as the local cloud reads it; WeChat's own form never leaves the phone */
  const withGroup = async (text: string): Promise<string> => {
    const id = await groupCloudId()
    return id === undefined ? text : JSON.stringify({ ...JSON.parse(text), group: { $cloudID: id } })
  }
  const send = async (text: string, expired: Promise<void>): Promise<Answer> => {
    const id = await persona()
    const abort = new AbortController()
    void expired.then(() => abort.abort())
    const response = await fetch('/call', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(id === undefined ? {} : { authorization: `Persona ${id}` }) },
      body: text,
      signal: abort.signal,
    })
    return readResponse(response)
  }
  return {
    call: (action, input, key, options) =>
      deliver(envelope(action, input, key), options, async (text, expired) =>
        send(options?.group ? await withGroup(text) : text, expired),
      ),
  }
}

/** Refusals of the door itself that no second attempt would change. */
const doorRefusals: Readonly<Record<number, string>> = { 400: 'BAD_REQUEST', 401: 'UNAUTHENTICATED', 413: 'TOO_LARGE' }

async function readResponse(response: Response): Promise<Answer> {
  const code = doorRefusals[response.status]
  if (code !== undefined) return refusedHere({ code })
  if (response.status !== 200) return unanswered('UNAVAILABLE')
  // a connection that breaks here rejects, as one that was never made
  const text = await response.text()
  return readAnswer(parse(text))
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
