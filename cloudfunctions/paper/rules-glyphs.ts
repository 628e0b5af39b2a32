/** Which of our fonts draws which character, and what stands for those that none of them has. */

/** The name under which a font is known to the page. */
export type FontName = string

export interface Run {
  readonly font: FontName
  readonly text: string
}

/** The first of the fonts that has the character, or undefined. */
export type FontOf = (codePoint: number) => FontName | undefined

/** In place of a picture character, which no printing face has. */
const pictureMark = '〔表情〕'
/** 〓, the printers' mark for a character that is not in the case. */
const missingMark = '〓'

const graphemes = new Intl.Segmenter('zh', { granularity: 'grapheme' })
/** Joiners, variation selectors, direction marks, controls: they draw nothing. */
const silent = /\p{Cc}|\p{Cf}|\p{Zl}|\p{Zp}|\p{Variation_Selector}/u
const picture = /\p{Extended_Pictographic}|\p{Regional_Indicator}/u

/**
 * The text as it can be printed. What cannot be is replaced by a mark that shows, and named in `replaced` (each once), so that the
 * person hears of it.
 */
export function printable(
  text: string,
  fontOf: FontOf,
): { readonly text: string; readonly replaced: readonly string[] } {
  const replaced = new Set<string>()
  const parts = [...graphemes.segment(text.replace(/\r\n?|\u2028|\u2029/g, '\n'))].map(({ segment }) => {
    const drawn = [...segment].filter(sign => !silent.test(sign))
    if (segment === '\n' || segment === '\t') return segment === '\n' ? '\n' : ' '
    if (drawn.every(sign => fontOf(sign.codePointAt(0) ?? 0) !== undefined)) return drawn.join('')
    replaced.add(segment)
    return picture.test(segment) ? pictureMark : missingMark
  })
  return { text: parts.join(''), replaced: [...replaced] }
}

/** Neighbouring characters of one font, in order. Expects printable text. */
export function runsOf(text: string, fontOf: FontOf, otherwise: FontName): readonly Run[] {
  const runs: { font: FontName; text: string }[] = []
  for (const sign of text) {
    const font = fontOf(sign.codePointAt(0) ?? 0) ?? otherwise
    const last = runs[runs.length - 1]
    if (last?.font === font) last.text += sign
    else runs.push({ font, text: sign })
  }
  return runs
}
