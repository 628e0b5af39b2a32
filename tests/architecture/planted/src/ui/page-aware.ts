import { own } from '../pages/beta/own'
export const aware = own
