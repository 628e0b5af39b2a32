import type { OutputOf } from '@/contract/define'
import type { people } from '@/contract/people'

/** One role of one person, as the list of staff has it. */
export type StaffRow = OutputOf<typeof people.staffOf>['items'][number]
