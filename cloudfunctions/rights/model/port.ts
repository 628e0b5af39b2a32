/** The one port to a language model. Which one, the operator decides; without a decision there is none. */
export interface Message {
  readonly role: 'system' | 'user'
  readonly content: string
}

/** What the model said. Rejects when it is slow, broken, or says nothing that can be read. */
export type Model = (messages: readonly Message[]) => Promise<string>

/** Longer than this nobody waits for other words of what is on the screen already. */
export const modelTimeoutMs = 6_000
/** A card in other words has some three thousand bytes. */
export const replyMaxBytes = 64 * 1024
