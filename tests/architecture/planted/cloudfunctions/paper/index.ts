import { alpha } from '../alpha'

export const paper = alpha
