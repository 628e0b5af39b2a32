import { CommandKey } from '../contract/values'
import { newKey } from './command-key'

describe('keys of commands', () => {
  it('are of the form that the cloud accepts', () => {
    for (const now of [0, 1, Date.now(), 8.64e15 - 1]) expect(CommandKey.parse(newKey(now))).toBeTruthy()
  })
  it('differ from each other, also within one millisecond', () => {
    const keys = Array.from({ length: 10_000 }, () => newKey(1_700_000_000_000))
    expect(new Set(keys).size).toBe(keys.length)
  })
})
