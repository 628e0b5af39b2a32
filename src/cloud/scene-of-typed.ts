import { invitationScene, stationScene, thingScene } from './scene'

const bareCode = /^[0-9A-Za-z-]{6,30}$/
const registered = /^([SB])([0-9A-HJKMNP-TV-Z]{10})$/
/** What looks alike is meant alike; such letters are in no code. */
const plain = (text: string) =>
  text
    .toUpperCase()
    .replace(/[\s-]/g, '')
    .replace(/(?!^)O/g, '0')
    .replace(/(?!^)[IL]/g, '1')

/**
 * What stands below a code: of a station S and ten signs, of a book B and ten, of an invitation the bare code. A whole scene may be typed
 * too.
 */
export function sceneOfTyped(typed: string): string {
  const [, letter, code] = registered.exec(plain(typed)) ?? []
  if (code !== undefined) return letter === 'S' ? stationScene(code) : thingScene(code)
  const text = typed.replace(/\s/g, '')
  return bareCode.test(text) ? invitationScene(text) : text
}
