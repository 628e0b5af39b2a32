import { doorScene, invitationScene, personScene, pickupScene, stationScene, thingScene, ticketScene } from './scene'

const bareCode = /^[0-9A-Za-z-]{6,30}$/
const fixed = /^([ABGKS])\.?([0-9A-HJKMNP-TV-Z]{10})$/
const rotating = /^([DP])\.?([0-9A-HJKMNP-TV-Z]{18})$/
const sceneOf = { A: thingScene, B: thingScene, G: ticketScene, K: pickupScene, S: stationScene } as const
/** What looks alike is meant alike; such letters are in no code. */
const plain = (text: string) =>
  text
    .toUpperCase()
    .replace(/[\s-]/g, '')
    .replace(/(?!^)O/g, '0')
    .replace(/(?!^)[IL]/g, '1')

/**
 * What stands below a code: of a station S and ten signs, of a book B, of an activity A, of something to fetch K and of a gift pack G with
 * ten likewise; of a person P and eighteen, of the door of an activity D and eighteen, of an invitation the bare code.
 * A whole scene may be typed too.
 */
export function sceneOfTyped(typed: string): string {
  const signs = plain(typed)
  const [, letter, code] = fixed.exec(signs) ?? []
  if (code !== undefined) return sceneOf[letter as keyof typeof sceneOf](code)
  const [, whose, changing] = rotating.exec(signs) ?? []
  if (changing !== undefined) return whose === 'P' ? personScene(changing) : doorScene(changing)
  const text = typed.replace(/\s/g, '')
  return bareCode.test(text) ? invitationScene(text) : text
}
