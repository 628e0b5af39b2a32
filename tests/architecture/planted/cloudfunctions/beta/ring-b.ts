import { a } from './ring-a'
export const b = () => a
