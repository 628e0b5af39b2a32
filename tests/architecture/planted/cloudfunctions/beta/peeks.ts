import { inner } from '../alpha/inner'
export const peeks = inner
