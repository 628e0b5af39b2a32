/** Tells the cloud that the app was opened from a group's card, and hears which community the group belongs to. */
import { isUnanswered } from '@/cloud/answer'
import type { Client } from '@/cloud/client'
import { newKey } from '@/cloud/command-key'
import type { Platform } from '@/cloud/platform-contract'
import type { groups } from '@/contract/groups'
import type { Visit } from './session'

export interface GroupVisit {
  /** undefined when the last card came from no group, or from one that belongs to no community */
  now(): Visit | undefined
  /** Asks when another card was pressed since; without one nothing is sent. */
  look(): Promise<void>
}

/** Only their names: the start of the app need not carry the contract. */
const [arrived, here]: readonly [(typeof groups.arrived)['id'], (typeof groups.here)['id']] = [
  'groups.arrived',
  'groups.here',
]
const withGroup = { group: true }

export function createGroupVisit(
  call: Client['call'],
  { groupCard }: Pick<Platform, 'groupCard'>,
  changed: () => void,
): GroupVisit {
  let entry: string | undefined
  let visit: Visit | undefined
  return {
    now: () => visit,
    look: async () => {
      const card = groupCard()
      if (!card || card.entry === entry) return
      entry = card.entry
      visit = undefined
      let answer = await call(arrived, { from: card.from }, newKey(), withGroup)
      // a crowd at the same group: whoever could not be counted still learns where they are
      if (!answer.ok && !isUnanswered(answer)) answer = await call(here, {}, undefined, withGroup)
      if (card.entry !== entry) return
      // the contract says which shape this answer has
      if (answer.ok) visit = (answer.data as { readonly community?: Visit }).community
      else entry = undefined
      changed()
    },
  }
}
