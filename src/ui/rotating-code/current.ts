export interface Timed {
  readonly from: number
  readonly scene: string
}

/** The code of this minute and when the next one comes; undefined when those that the phone has are used up. */
export function currentCode(
  codes: readonly Timed[],
  now: number,
): { readonly scene: string; readonly until: number } | undefined {
  const at = codes.findIndex(({ from }, index) => {
    const next = codes[index + 1]?.from ?? from + 60_000
    return from <= now && now < next
  })
  const found = codes[at]
  return found && { scene: found.scene, until: codes[at + 1]?.from ?? found.from + 60_000 }
}
