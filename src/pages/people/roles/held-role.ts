import type { Me } from '@/contract/people'

/** A role of one's own, and where it holds. */
export type HeldRole = NonNullable<Me['person']>['roles'][number]
