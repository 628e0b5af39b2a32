import { alpha } from '../alpha'

export const sheets = alpha
