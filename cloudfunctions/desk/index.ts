/** The face of the worker's desk. */
import { desk as contract } from '../../src/contract/desk'
import { implement } from '../kernel'
import { waiting } from './waiting'

export const desk = /* @__PURE__ */ implement(contract, {
  waiting: { scope: ({ node }) => node, run: waiting },
})
