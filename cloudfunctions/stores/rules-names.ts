/** A name as far as it tells one thing from another: width, case and blanks do not matter. */
export const bare = (words: string): string => words.normalize('NFKC').toLowerCase().replace(/\s/gu, '')

/** The id of a kit's version: two who edit at once derive the same one. */
export const versionId = (kit: string, version: number): string => `${kit}.${version}`

export const versionOf = (id: string): number => Number(id.slice(id.lastIndexOf('.') + 1))
