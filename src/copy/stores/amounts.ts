/** So many of something, e.g. 3 袋. */
export const amount = (count: number, unit: string) => `${count} ${unit}`
/** A change with its sign. */
export const signed = (change: number, unit: string) => `${change > 0 ? '+' : ''}${change} ${unit}`
