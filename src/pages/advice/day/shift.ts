const dayMs = 86_400_000

/** A day so many days from another, both YYYY-MM-DD. */
export const shiftDay = (day: string, by: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + by * dayMs).toISOString().slice(0, 10)
