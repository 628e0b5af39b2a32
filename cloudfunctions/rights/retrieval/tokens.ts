/** Characters, pairs and triples of a normalised text. Classes and Latin words count as one character. */

const unitPattern = /[\p{Script=Han}\ue001-\ue006]|[a-z0-9+]+/gu

/** The runs of a normalised text, each as its units. */
export function unitsOf(normalised: string): string[][] {
  return normalised
    .split(' ')
    .map(run => run.match(unitPattern) ?? [])
    .filter(run => run.length > 0)
}

export interface Gram {
  readonly text: string
  /** number of units: 1, 2 or 3 */
  readonly size: 1 | 2 | 3
}

/** Every gram once, however often it appears: a short question does not become truer by repetition. */
export function gramsOf(normalised: string): Gram[] {
  const grams = new Map<string, Gram>()
  for (const run of unitsOf(normalised)) {
    for (let at = 0; at < run.length; at++) {
      for (const size of [1, 2, 3] as const) {
        if (at + size > run.length) break
        const text = run.slice(at, at + size).join('')
        if (!grams.has(text)) grams.set(text, { text, size })
      }
    }
  }
  return [...grams.values()]
}
