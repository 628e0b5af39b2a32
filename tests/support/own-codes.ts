/** What people show at a counter. */
import { expectDone } from '../../local-cloud/seed/caller'
import { codes } from '../../src/contract/codes'
import type { Town } from './town'

const minute = 60_000

/**
 * `shownBy`: the code that a person shows now, which is good once; so each call is for a later minute than the ones before, and the
 * town's clock goes on with it. `wait` lets more time pass.
 */
export function ownCodes(town: () => Town) {
  let ahead = 0
  const wait = (ms: number) => {
    ahead += ms
    town().clock.setOffset(ahead)
  }
  return {
    wait,
    shownBy: async (persona: string): Promise<string> => {
      wait(2 * minute)
      return expectDone(await town().as(persona)(codes.mine, {})).codes[0]?.scene ?? ''
    },
  }
}
