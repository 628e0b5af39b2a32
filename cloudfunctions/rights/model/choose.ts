import { cloudBaseModel } from './cloudbase'
import { openAiModel } from './openai'
import type { Model } from './port'

type Variables = Readonly<Record<string, string | undefined>>

/**
 * The model that the function's variables name: `RIGHTS_MODEL=cloudbase` with `RIGHTS_MODEL_NAME`, or `RIGHTS_MODEL_URL` with
 * `RIGHTS_MODEL_NAME` and, where one is asked for, `RIGHTS_MODEL_KEY`. Anything else, or half of it, is none.
 */
export function chooseModel(variables: Variables): Model | undefined {
  const { RIGHTS_MODEL: kind, RIGHTS_MODEL_URL: address, RIGHTS_MODEL_KEY: key, RIGHTS_MODEL_NAME: name } = variables
  if (!name || kind === 'off') return undefined
  if (kind === 'cloudbase') return cloudBaseModel(name)
  const url = address ? endpointAt(address) : undefined
  return url && openAiModel({ url, name, key: key || undefined })
}

const thisMachine = ['127.0.0.1', 'localhost', '[::1]']

/** Questions travel encrypted, or not at all beyond this machine. */
function endpointAt(address: string): URL | undefined {
  if (!URL.canParse(address)) return undefined
  const url = new URL(address)
  const safe = url.protocol === 'https:' || (url.protocol === 'http:' && thisMachine.includes(url.hostname))
  return safe ? url : undefined
}
