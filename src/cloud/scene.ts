/**
 * The scene 场景值 in a mini-program code. WeChat: at most 32 visible characters of a closed set.
 * Grammar: `<letter>.<rest>`; `i.<code>` is an invitation, `s.<code>` a station's wall, `c.<code>` something
 * else of the registry (a book), `p.<code>` a person's own code, `a.<code>` the code at the door of an activity,
 * `k.<code>` what somebody fetches with at a counter, `g.<code>` the same for a gift pack.
 */
export type Scene =
  | { readonly kind: 'invitation'; readonly code: string }
  | { readonly kind: 'station'; readonly code: string }
  | { readonly kind: 'thing'; readonly code: string }
  | { readonly kind: 'person'; readonly scene: string }
  | { readonly kind: 'door'; readonly scene: string }
  | { readonly kind: 'pickup'; readonly scene: string }
  | { readonly kind: 'unknown'; readonly scene: string }

export const sceneMaxLength = 32
const sceneText = /^[0-9A-Za-z!#$&'()*+,/:;=?@\-._~]{1,32}$/
const station = /^s\.([0-9A-HJKMNP-TV-Z]{10})$/
const thing = /^c\.([0-9A-HJKMNP-TV-Z]{10})$/
const person = /^p\.[0-9A-Z]{18}$/
const door = /^a\.[0-9A-Z]{18}$/
const pickup = /^[gk]\.[0-9A-HJKMNP-TV-Z]{10}$/
const invitation = /^i\.([0-9A-Za-z-]{1,30})$/

export const isScene = (text: string): boolean => sceneText.test(text)

export function parseScene(scene: string): Scene {
  const code = invitation.exec(scene)?.[1]
  if (code !== undefined) return { kind: 'invitation', code }
  const wall = station.exec(scene)?.[1]
  if (wall !== undefined) return { kind: 'station', code: wall }
  const other = thing.exec(scene)?.[1]
  if (other !== undefined) return { kind: 'thing', code: other }
  if (pickup.test(scene)) return { kind: 'pickup', scene }
  if (door.test(scene)) return { kind: 'door', scene }
  return person.test(scene) ? { kind: 'person', scene } : { kind: 'unknown', scene }
}

/** Throws on a code that no scene can carry: codes are ours. */
export function invitationScene(code: string): string {
  const scene = `i.${code}`
  if (!invitation.test(scene)) throw new Error('an invitation code must have 1 to 30 letters, digits or hyphens')
  return scene
}

export const personScene = (signs: string): string => `p.${signs}`
export const doorScene = (signs: string): string => `a.${signs}`
export const stationScene = (code: string): string => `s.${code}`
export const thingScene = (code: string): string => `c.${code}`
/** Pick-up codes 取货码 of the market. */
export const pickupScene = (code: string): string => `k.${code}`
/** Tickets 领取码 of gift packs. */
export const ticketScene = (code: string): string => `g.${code}`

/** The `scene` of an address or of a page's path; otherwise the text itself. Decoded once, as WeChat encodes it once. */
export function sceneOfScan(text: string): string {
  const encoded = /[?&]scene=([^&#]*)/.exec(text)?.[1]
  return encoded === undefined ? text : (decodeScene(encoded) ?? text)
}

export function decodeScene(encoded: string | undefined): string | undefined {
  if (encoded === undefined || encoded === '') return undefined
  try {
    return decodeURIComponent(encoded)
  } catch {
    return undefined
  }
}
