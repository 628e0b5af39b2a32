const bare = (text: string): string => text.normalize('NFKC').replace(/\s/g, '')

/** Blanks do not matter, as in the cloud: 王 芳 is 王芳. */
export const sameName = (one: string, other: string): boolean => bare(one) === bare(other)

/** Whether the name stands in the words although it is meant to be left out; a single sign is a word like any other. */
export const holdsName = (text: string, name: string): boolean =>
  [...bare(name)].length > 1 && bare(text).includes(bare(name))
