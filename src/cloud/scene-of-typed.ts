import { doorScene, invitationScene, personScene, stationScene, thingScene } from './scene'

const bareCode = /^[0-9A-Za-z-]{6,30}$/
const registered = /^([ABKS])([0-9A-HJKMNP-TV-Z]{10})$/
const rotating = /^([DP])\.?([0-9A-HJKMNP-TV-Z]{18})$/
/** What looks alike is meant alike; such letters are in no code. */
const plain = (text: string) =>
  text
    .toUpperCase()
    .replace(/[\s-]/g, '')
    .replace(/(?!^)O/g, '0')
    .replace(/(?!^)[IL]/g, '1')

/**
 * What stands below a code: of a station S and ten signs, of a book B and ten, of an activity A and ten, of what is fetched K and ten, of a person P and eighteen,
 * of the door of an activity D and eighteen, of an invitation the bare code.
 * A whole scene may be typed too.
 */
export function sceneOfTyped(typed: string): string {
  const signs = plain(typed)
  const [, letter, code] = registered.exec(signs) ?? []
  if (code !== undefined && letter === 'K') return `k.${code}`
  if (code !== undefined) return letter === 'S' ? stationScene(code) : thingScene(code)
  const [, whose, changing] = rotating.exec(signs) ?? []
  if (changing !== undefined) return whose === 'P' ? personScene(changing) : doorScene(changing)
  const text = typed.replace(/\s/g, '')
  return bareCode.test(text) ? invitationScene(text) : text
}
