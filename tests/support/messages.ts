/** Subscribe messages in a test: what a person allows, and what they received. */
import { messageTemplates } from '../../config/messages'
import type { LocalCloud } from '../../local-cloud/cloud'
import { findPersona } from '../../local-cloud/identity/personas'
import { as, expectDone } from '../../local-cloud/seed/caller'
import type { MessageKind } from '../../src/contract/messages'
import { people } from '../../src/contract/people'

export const templates = messageTemplates()

export function openidOf(persona: string): string {
  const found = findPersona(persona)
  if (!found) throw new Error(`there is no persona ${persona}`)
  return found.openid
}

/** What a tap on 允许 does: WeChat knows it, and the app tells the cloud. One message of each kind, once more with every call. */
export async function allow(cloud: LocalCloud, persona: string, ...kinds: readonly MessageKind[]): Promise<void> {
  for (const kind of kinds) cloud.inbox.grant(openidOf(persona), templates[kind], 1)
  expectDone(await as(cloud, persona)(people.allowMessages, { kinds: [...kinds] }))
}
