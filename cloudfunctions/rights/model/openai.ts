import * as z from 'zod/mini'
import { type Message, type Model, modelTimeoutMs, replyMaxBytes } from './port'

export interface Endpoint {
  /** of the API, with or without `/chat/completions` at its end */
  readonly url: URL
  readonly key: string | undefined
  readonly name: string
}

const Completion = z.object({
  choices: z.array(z.object({ message: z.object({ content: z.string() }) })).check(z.minLength(1)),
})

/** Any endpoint that speaks as OpenAI's does. */
export function openAiModel({ url, key, name }: Endpoint): Model {
  const target = url.pathname.endsWith('/chat/completions')
    ? url.href
    : `${url.href.replace(/\/$/, '')}/chat/completions`
  return async (messages: readonly Message[]) => {
    const response = await fetch(target, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(key === undefined ? {} : { authorization: `Bearer ${key}` }),
      },
      body: JSON.stringify({ model: name, messages, stream: false, temperature: 0.2, max_tokens: 1_200 }),
      // neither the key nor the question follows to another host
      redirect: 'error',
      signal: AbortSignal.timeout(modelTimeoutMs),
    })
    if (!response.ok) {
      await response.body?.cancel()
      throw new Error(`the model answered ${response.status}`)
    }
    const completion = z.parse(Completion, JSON.parse(await textOf(response)))
    return completion.choices[0]?.message.content ?? ''
  }
}

/** The body, as long as it is no longer than any sensible one. */
async function textOf(response: Response): Promise<string> {
  const parts: Uint8Array[] = []
  let bytes = 0
  const reader = response.body?.getReader()
  for (let part = await reader?.read(); part?.value; part = await reader?.read()) {
    bytes += part.value.length
    if (bytes > replyMaxBytes) {
      await reader?.cancel()
      throw new Error(`the model answered more than ${replyMaxBytes} bytes`)
    }
    parts.push(part.value)
  }
  return Buffer.concat(parts).toString('utf8')
}
