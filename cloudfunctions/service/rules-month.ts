/** A month as the calendar on the wall has it, Asia/Shanghai. */
import { startOf } from '../../src/contract/shanghai'

/** From its first moment to the first of the next, ms UTC. */
export function monthRange(month: string): readonly [from: number, to: number] {
  const [year = 0, number = 1] = month.split('-').map(Number)
  const next = number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`
  return [startOf(`${month}-01`), startOf(`${next}-01`)]
}
