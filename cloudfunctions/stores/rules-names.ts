/** A name as far as it tells one thing from another: width, case and blanks do not matter. */
export const bare = (words: string): string => words.normalize('NFKC').toLowerCase().replace(/\s/gu, '')
