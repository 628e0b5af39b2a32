import { inner } from '../cloudfunctions/alpha/inner'
export const emulator = inner
