import { alpha } from '../alpha'

export const pictures = alpha
