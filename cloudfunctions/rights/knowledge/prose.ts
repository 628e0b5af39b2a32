/** What running text may not say, and when two questions are one. */
import type { Superseded } from './card'

const articleNumber = /第[零〇一二三四五六七八九十百千两\d０-９]+条/

/** An article's number in running text, which would escape the checks of `citations`; undefined when there is none. */
export const articleNumberIn = (text: string): string | undefined => articleNumber.exec(text)?.[0]

/** The names of texts no longer in force that the text mentions. */
export const supersededNamesIn = (text: string, { names }: Superseded): Superseded['names'] =>
  names.filter(({ name }) => text.includes(name))

/** Two questions that differ in spaces and punctuation only are the same question. */
export const bareQuestion = (question: string): string => question.toLowerCase().replace(/[\s\p{P}]/gu, '')
