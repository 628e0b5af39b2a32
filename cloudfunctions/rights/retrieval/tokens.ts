/** A normalised text in characters. A number class and a word in Latin letters count as one character. */

const unitPattern = /[\p{Script=Han}\ue001-\ue006]|[a-z0-9+]+/gu

/** The runs of a normalised text, each as its units. */
export function unitsOf(normalised: string): string[][] {
  return normalised
    .split(' ')
    .map(run => run.match(unitPattern) ?? [])
    .filter(run => run.length > 0)
}
