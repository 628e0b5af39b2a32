import { setTimeout as pause } from 'node:timers/promises'
import { generateText } from '../../kernel'
import { type Model, modelTimeoutMs, replyMaxBytes } from './port'

/** A model of CloudBase 云开发, which the operator has switched on in the console; it needs no key. */
export const cloudBaseModel =
  (name: string): Model =>
  async messages => {
    const waiting = new AbortController()
    const late = pause(modelTimeoutMs, undefined, { signal: waiting.signal }).then(() => {
      throw new Error(`the model did not answer within ${modelTimeoutMs} ms`)
    })
    try {
      const text = await Promise.race([generateText(name, messages), late])
      if (Buffer.byteLength(text) > replyMaxBytes)
        throw new Error(`the model answered more than ${replyMaxBytes} bytes`)
      return text
    } finally {
      waiting.abort()
      late.catch(() => undefined)
    }
  }
