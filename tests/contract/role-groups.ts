/** Who may do what is said of these. A group for each policy, also where two have the same members today. */
import type { Role } from '../../src/contract/roles'

export type Column = 'guest' | 'member' | Role

/** Everybody whom WeChat names, also before the privacy notice. */
export const all = 'everyone' as const
/** Everybody who has agreed to the notice. */
export const agreed = 'members' as const

export const granters: readonly Role[] = ['worker', 'streetLead', 'districtLead', 'administrator']
export const overseers: readonly Role[] = ['streetLead', 'districtLead', 'administrator']
export const cardReaders: readonly Role[] = ['adviser', 'districtLead']
export const reviewers: readonly Role[] = [...cardReaders, 'administrator']
export const advisers: readonly Role[] = ['adviser']
export const groupKeepers: readonly Role[] = ['worker', 'streetLead', 'districtLead']
export const starJudges: readonly Role[] = ['worker', 'streetLead']
export const hosts: readonly Role[] = ['adviser', 'worker', 'streetLead', 'districtLead']
export const stationStaff: readonly Role[] = ['keeper', 'worker', 'streetLead', 'districtLead']
export const codeKeepers: readonly Role[] = ['keeper', ...granters]
export const stationTableKeepers: readonly Role[] = ['worker', 'streetLead', 'districtLead']
export const adviceOverseers: readonly Role[] = ['adviser', ...overseers]
export const shelfKeepers: readonly Role[] = ['keeper', 'worker', 'streetLead', 'districtLead']
export const correctors: readonly Role[] = ['worker', 'streetLead', 'districtLead']
export const ruleMakers: readonly Role[] = ['districtLead', 'administrator']
export const organisers: readonly Role[] = ['keeper', 'worker', 'streetLead', 'districtLead']
export const shopKeepers: readonly Role[] = ['keeper', 'worker', 'streetLead', 'districtLead']
export const storeKeepers: readonly Role[] = ['keeper', 'worker', 'streetLead', 'districtLead']
export const kitMakers: readonly Role[] = ['worker', 'streetLead', 'districtLead']
export const wallKeepers: readonly Role[] = ['keeper', 'worker', 'streetLead', 'districtLead']
export const roundKeepers: readonly Role[] = ['worker', 'streetLead', 'districtLead']
export const snapReviewers: readonly Role[] = ['worker', 'streetLead', 'districtLead']
export const boardKeepers: readonly Role[] = ['worker', 'streetLead', 'districtLead']
export const counterKeepers: readonly Role[] = ['keeper', 'worker', 'streetLead', 'districtLead']
export const staff: readonly Role[] = ['keeper', 'adviser', ...granters]

/** By action. */
export type Matrix = Readonly<Record<string, typeof all | typeof agreed | readonly Role[]>>
