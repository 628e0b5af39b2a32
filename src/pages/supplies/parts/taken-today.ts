import type { SupplyRow } from '@/contract/supplies'

/** Units that the reader has taken today and not put back. */
export const takenToday = ({ mine }: Pick<SupplyRow, 'mine'>): number => mine.reduce((sum, { count }) => sum + count, 0)
