/** The words as far as they fit: to the end of a sentence if one ends in the second half, else with dots. */
export function shortened(text: string, most: number): string {
  const signs = [...text.trim()]
  if (signs.length <= most) return signs.join('')
  const within = signs.slice(0, most)
  const ends = within.map((sign, at) => (/[。！？；\n]/.test(sign) ? at : -1))
  const end = Math.max(...ends)
  if (end >= most / 2)
    return within
      .slice(0, end + 1)
      .join('')
      .trim()
  return `${within
    .slice(0, most - 2)
    .join('')
    .trim()}……`
}

/** The place of the next one, round and round; what was taken down makes the round shorter. */
export const turned = (at: number, by: number, count: number): number =>
  count === 0 ? 0 : (((at + by) % count) + count) % count
