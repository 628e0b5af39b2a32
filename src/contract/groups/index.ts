/** WeChat groups 微信群: which community a group belongs to, who comes from there, what to say in it. */
import { defineDomain } from '../define'
import { binding } from './binding'
import { visit } from './visit'

export type { Arrivals, GroupRow, Standing } from './binding'
export { groupDefaults } from './defaults'
export { type CardKind, cardKinds, kindOf } from './kinds'

export const groups = defineDomain('groups', '微信群', { ...visit, ...binding })
