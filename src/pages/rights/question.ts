/**
 * The question on its way from the box to the answer. It lives in memory only, never in an address or on the phone:
 * what somebody asks about may tell more than they know.
 */
interface Asked {
  readonly text: string
  /** the card that stood on the page where it was asked */
  readonly after?: string | undefined
}

let current: Asked | undefined

export const question = {
  put(text: string, after?: string) {
    current = { text, after }
  },
  get: (): Asked | undefined => current,
}
