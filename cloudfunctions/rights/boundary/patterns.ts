/** A sentence pattern with its near misses. Both are tried on the cleaned question without blanks and punctuation. */
export interface Pattern {
  readonly matches: RegExp
  /** what makes the same words harmless or somebody else's doing */
  readonly unless?: RegExp
}

const bare = /[^\p{Script=Han}a-z0-9+<>:;*_]+/gu

/** Cleaned text without blanks and punctuation: 帮 我 骂、他 is no other request than 帮我骂他. */
export const withoutGaps = (cleaned: string): string => cleaned.replace(bare, '')

export const holds = (patterns: readonly Pattern[], text: string): boolean =>
  patterns.some(({ matches, unless }) => matches.test(text) && !unless?.test(text))

/** Alternatives as a source for a pattern; written as a list so that each can be read. */
export const anyOf = (...words: readonly string[]): string => `(?:${words.join('|')})`
