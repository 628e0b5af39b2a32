/** People 人员: who somebody is, where they belong, what they may do, and what becomes of their data. */
import { defineDomain } from '../define'
import { membership } from './membership'
import { staff } from './staff'
import { table } from './table'
import { tree } from './tree'

export { type Invitation, type Me, type Place, privacyNoticeVersion } from './records'

export const people = defineDomain('people', '人员', { ...membership, ...tree, ...table, ...staff })
