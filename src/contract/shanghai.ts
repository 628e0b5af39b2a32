/** The clock on the wall in Datong: Asia/Shanghai, eight hours ahead of UTC all year round. Instants are ms UTC, days YYYY-MM-DD. */
export const shanghaiMs = 8 * 3_600_000

/** The calendar day there at this moment. */
export const dayOf = (at: number): string => new Date(at + shanghaiMs).toISOString().slice(0, 10)

/** The moment at which a day begins there. */
export const startOf = (day: string): number => Date.parse(`${day}T00:00:00Z`) - shanghaiMs
