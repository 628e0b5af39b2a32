import { b } from './ring-b'
export const a = () => b
