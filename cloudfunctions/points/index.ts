/** The face of the points. */
export { award, type ServedFor } from './award'
export { balanceFor } from './balance'
export { reverseAward } from './reverse'
export { ruleFor } from './rule'
export { type Payment, pay, payBack } from './spend'
