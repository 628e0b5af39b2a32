import { own } from '../beta/own'
export const shares = own
