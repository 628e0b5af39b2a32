import { nowhere } from './nowhere'
export const lost = nowhere
