import { unitsOf } from '../retrieval/tokens'

/** Sounds, and the words that only say that somebody is there. */
const sounds = /^[嗯啊哦呃额哈呵嘿哎唉呀吧的了是个那这有不好行对嘛呢吗么哇噢喔一测试试在喂你谢再见地得豁欸诶么哒滴]+$/u
const assent = /^(?:好的?|嗯|哦|知道了?|收到|明白了?|行|可以|谢谢|再见|拜拜|没事|了)+$/u

/**
 * Whether there is nothing to read: no Chinese word, one character over and over, sounds only.
 * @param cleaned the question after `clean`
 */
export function isUnclear(cleaned: string): boolean {
  const han = unitsOf(cleaned.replace(/[^\p{Script=Han}]+/gu, ' ')).flat()
  if (han.length < 2) return !/app|vip|12315|4s/.test(cleaned)
  return new Set(han).size === 1 || sounds.test(han.join('')) || assent.test(han.join(''))
}
