import type { Reply } from '../../contract/reply'
import { type Answer, unanswered } from '../answer'
import type { Transport } from '../call'
import { stableJson } from '../stable-json'

/**
 * What happens to one call: `offline` = it never arrives; `lost` = it takes effect and the answer is lost; `hold` = it takes effect and
 * the answer waits for `release`; a reply = the cloud says this and nothing takes effect.
 */
export type Fate = 'arrives' | 'offline' | 'timeout' | 'unavailable' | 'lost' | 'hold' | Reply<unknown>

export interface CloudInMemory {
  readonly call: Transport['call']
  /** every call that was tried, as `action key` */
  readonly tried: string[]
  /** inputs of the commands that took effect, in order */
  readonly effects: unknown[]
  /** fates of the next calls; after them the last `otherwise` */
  next(...fates: Fate[]): void
  otherwise(fate: Fate): void
  /** what queries answer, and commands too */
  answer: unknown
  /** lets one held answer go; throws when there is none */
  release(): Promise<void>
}

/** A cloud that keeps its promise about keys: one key, one effect, the first answer again. */
export function cloudInMemory(answer: unknown = {}): CloudInMemory {
  const receipts = new Map<string, { readonly input: string; readonly reply: Reply<unknown> }>()
  const fates: Fate[] = []
  const held: (() => void)[] = []
  let usual: Fate = 'arrives'

  const take = (input: unknown, key?: string): Reply<unknown> => {
    const reply: Reply<unknown> = { ok: true, data: cloud.answer }
    if (key === undefined) return reply
    const receipt = receipts.get(key)
    const text = stableJson(input)
    if (receipt) {
      return receipt.input === text ? receipt.reply : { ok: false, error: { code: 'CONFLICT' }, requestId: 'r' }
    }
    receipts.set(key, { input: text, reply })
    cloud.effects.push(input)
    return reply
  }

  const cloud: CloudInMemory = {
    answer,
    tried: [],
    effects: [],
    next: (...list) => void fates.push(...list),
    otherwise: fate => {
      usual = fate
    },
    call: async (action, input, key): Promise<Answer> => {
      cloud.tried.push(key === undefined ? action : `${action} ${key}`)
      const fate = fates.shift() ?? usual
      await Promise.resolve()
      if (typeof fate === 'object') return fate
      if (fate === 'offline') return unanswered('OFFLINE')
      if (fate === 'timeout') return unanswered('TIMEOUT')
      if (fate === 'unavailable') return unanswered('UNAVAILABLE')
      const reply = take(input, key)
      if (fate === 'lost') return unanswered('TIMEOUT')
      if (fate === 'hold') await new Promise<void>(resolve => held.push(resolve))
      return reply
    },
    release: async () => {
      const go = held.shift()
      if (!go) throw new Error('no answer is held')
      go()
      await settled()
    },
  }
  return cloud
}

/** Waits until everything that was only waiting for each other has run. */
export const settled = (): Promise<void> => new Promise(resolve => setTimeout(resolve, 0))
