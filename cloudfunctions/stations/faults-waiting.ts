import type { NodeId } from '../../src/contract/organisation'
import { nodesOf } from '../kernel'
import { faults } from './store'

/** What is broken at or below a place, and not settled yet: the place of each report. */
export const faultsWaiting = (node: NodeId) => nodesOf(faults, { areas: node, open: true })
