import type { NodeId } from '../../src/contract/organisation'
import { count } from '../kernel'
import { faults } from './store'

/** What is broken at or below a place, and not settled yet. */
export const faultsWaiting = (node: NodeId): Promise<number> => count(faults, { areas: node, open: true })
