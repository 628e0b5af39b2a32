import { type NodeId, parentOf } from '../organisation'
import { communityOf } from './home'

/** Where those live for whom a station is there: its community; its street, for one that hangs there directly. */
export const neighbourhoodOf = (station: NodeId): NodeId => communityOf(parentOf(station) ?? station)
