import { alpha } from '../alpha'

export const stock = alpha
