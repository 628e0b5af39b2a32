/**
 * The question on its way from the box to the answer. It lives in memory only, never in an address or on the phone:
 * what somebody asks about may tell more than they know.
 */
let current: string | undefined

export const question = {
  put(text: string) {
    current = text
  },
  get: (): string | undefined => current,
}
