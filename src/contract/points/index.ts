/** Points 积分: what a service earns, two purses, and every movement that made them so. */
import { defineDomain } from '../define'
import { desk } from './desk'
import { own } from './own'

export const points = defineDomain('points', '积分', { ...own, ...desk })
