export const lists = ['waiting', 'mine', 'ended'] as const
export type List = (typeof lists)[number]
