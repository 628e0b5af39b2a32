import { alpha } from '../alpha'
export const knows = alpha
