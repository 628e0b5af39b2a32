/** Every calculator, in the order in which they are listed. */

import { annualLeavePay } from './rules-annual-leave'
import type { AnyCalculator } from './rules-calculator'
import { childSupport } from './rules-child-support'
import { fakeMedicine, foodTenfold, tripleDamages } from './rules-consumer'
import { severance } from './rules-contract-end'
import { doubleWage, probation } from './rules-contract-start'
import { arbitrationLimit, complaintDeadline, unemployment } from './rules-deadlines'
import { divorceCooling } from './rules-divorce'
import { earnestMoney } from './rules-earnest'
import { lendingInterest } from './rules-lending'
import { maternityLeave, maternityPay } from './rules-maternity'
import { prepaidInterest, prepaidRefund } from './rules-prepaid'
import { carReturn, refundDue, sevenDays } from './rules-returns'
import { overtime, wageDeduction } from './rules-wages'

export const allCalculators: readonly AnyCalculator[] = [
  tripleDamages,
  foodTenfold,
  fakeMedicine,
  sevenDays,
  refundDue,
  prepaidRefund,
  prepaidInterest,
  earnestMoney,
  carReturn,
  severance,
  doubleWage,
  overtime,
  annualLeavePay,
  probation,
  wageDeduction,
  unemployment,
  maternityLeave,
  maternityPay,
  childSupport,
  lendingInterest,
  complaintDeadline,
  arbitrationLimit,
  divorceCooling,
]

const byId = new Map(allCalculators.map(one => [one.id, one]))
export const calculatorOf = (id: string): AnyCalculator | undefined => byId.get(id)
export const calculatorIds: ReadonlySet<string> = new Set(byId.keys())
