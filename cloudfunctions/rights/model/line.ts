/** The line to the model, as long as this process lives: which one it is, and whether it answers these days. */
import { log, minutes } from '../../kernel'
import { createBreaker } from './breaker'
import { chooseModel } from './choose'
import type { Message } from './port'

const model = chooseModel(process.env)
const breaker = createBreaker({ failures: 3, restMs: minutes(5) })

/** Whether there is a model that has not just failed again and again. */
export const modelIsThere = (now: number): boolean => model !== undefined && breaker.mayCall(now)

/** What the model says; undefined when there is none, or it is resting, slow or broken. Never rejects. */
export async function askModel(messages: readonly Message[], now: number): Promise<string | undefined> {
  if (!model || !breaker.mayCall(now)) return undefined
  try {
    const said = await model(messages)
    breaker.succeeded()
    return said
  } catch (thrown) {
    breaker.failed(now)
    // the message may hold what was sent; its kind says enough
    log('error', { plainWords: 'no answer', kind: thrown instanceof Error ? thrown.name : typeof thrown })
    return undefined
  }
}
