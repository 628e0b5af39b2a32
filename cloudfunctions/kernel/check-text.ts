/** Whether WeChat finds something wrong with a text that many people will read. It helps people decide; it is never in their way. */
import { callerOpenid } from './caller'
import { openapi } from './cloud'
import { log } from './log'
import { piecesOf, together, type Verdict, verdictOf } from './rules-checks'

/** WeChat's kinds of text: 1 about oneself, 2 a comment, 3 for everybody to read, 4 a diary */
const forEverybody = 3

/**
 * For actions of a person who is here now: WeChat refuses to look at the words of anybody else. About 0.4 s for each 2,400 characters.
 * `unknown` when WeChat does not answer, has had enough for this minute, or does not know the person; never throws.
 */
export async function checkText(text: string): Promise<Verdict> {
  const openid = callerOpenid()
  if (openid === undefined) {
    log('error', { textCheck: 'nobody is calling' })
    return 'unknown'
  }
  return together(await Promise.all(piecesOf(text).map(content => check(content, openid))))
}

async function check(content: string, openid: string): Promise<Verdict> {
  try {
    const { result } = await openapi.security.msgSecCheck({ content, openid, version: 2, scene: forEverybody })
    return verdictOf(result)
  } catch (thrown) {
    log('error', { textCheck: 'no answer', errCode: (thrown as { readonly errCode?: unknown } | undefined)?.errCode })
    return 'unknown'
  }
}
