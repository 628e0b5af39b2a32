import { own } from '../pages/beta/own'
export const seen = own
