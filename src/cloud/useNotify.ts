import { useCallback } from 'react'
import type { MessageKind } from '../contract/messages'
import { self } from '../contract/people/self'
import { platform } from './platform'
import { useCommand } from './useCommand'

/**
 * @public Asks whether the person wants to be written to, and has the cloud note what they allowed. `ask` must be called first thing in a tap:
 * WeChat shows its dialog to a tap only. Calling it again is fine, one yes is good for one message.
 */
export function useNotify(kinds: readonly MessageKind[]): { readonly ask: () => Promise<MessageKind[]> } {
  const { send } = useCommand(self.allowMessages)
  const ask = useCallback(async () => {
    const allowed = [...(await platform.askToNotify(kinds))]
    if (allowed.length > 0) void send({ kinds: allowed })
    return allowed
  }, [kinds, send])
  return { ask }
}
