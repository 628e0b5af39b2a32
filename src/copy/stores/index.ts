/** Words of the stores 物资库. */
import '../errors/stores'

export const storesText = {} as const
