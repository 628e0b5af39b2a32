/** A time of day, as a field gives it, on the day that begins at `start`; ms UTC. */
export function instantOf(start: number, time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  return start + (hours * 60 + minutes) * 60_000
}
