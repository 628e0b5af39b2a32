/** Articles that calculators rest on. The date is the law's in-force date when the calculator was checked: an amended law reopens it. */

export interface Article {
  readonly law: string
  readonly article: number
  /** e.g. 第二款 */
  readonly part?: string
  readonly inForce: string
}

const lawOf =
  (law: string, inForce: string) =>
  (article: number, part?: string): Article =>
    part === undefined ? { law, article, inForce } : { law, article, part, inForce }

export const annualLeave = lawOf('annual-leave', '2008-01-01')
export const annualLeaveRules = lawOf('annual-leave-impl', '2008-09-18')
export const carRules = lawOf('car-3bao', '2022-01-01')
export const civilCode = lawOf('civil-code', '2021-01-01')
export const consumerLaw = lawOf('consumer-law', '2014-03-15')
export const consumerPenalty = lawOf('consumer-penalty', '2015-03-15')
export const consumerRegs = lawOf('consumer-regs', '2024-07-01')
export const drugLaw = lawOf('drug-law', '2019-12-01')
export const foodSafetyLaw = lawOf('food-safety-law', '2025-12-01')
export const labourArbitration = lawOf('labor-arbitration-law', '2008-05-01')
export const labourContract = lawOf('labor-contract-law', '2008-01-01')
export const labourContractRegs = lawOf('labor-contract-regs', '2008-09-18')
export const labourLaw = lawOf('labor-law', '1995-01-01')
export const populationLaw = lawOf('population-law', '2002-09-01')
export const sevenDayRules = lawOf('seven-day-return', '2017-03-15')
export const socialInsurance = lawOf('social-insurance-law', '2011-07-01')
export const contractRuling = lawOf('spc-contract', '2023-12-05')
export const foodDrugRuling = lawOf('spc-food-drug', '2024-08-22')
export const labourRuling2 = lawOf('spc-labor-2', '2025-09-01')
export const lendingRuling = lawOf('spc-lending', '2021-01-01')
export const marriageRuling = lawOf('spc-marriage-1', '2021-01-01')
export const prepaidRuling = lawOf('spc-prepaid', '2025-05-01')
export const unemploymentRegs = lawOf('unemployment-regs', '1999-01-22')
export const wagePayment = lawOf('wage-payment', '1995-01-01')
export const womenWorkers = lawOf('women-workers', '2012-04-28')
