import { own } from '../../src/pages/beta/own'
export const app = own
