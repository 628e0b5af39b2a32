/** Roles 角色. A role is granted at a node of the organisation tree and is valid there and below. */

import * as z from 'zod/mini'
import { contains, type NodeId } from './organisation'

export const roles = {
  resident: '居民',
  rider: '小哥',
  volunteer: '志愿者',
  keeper: '驿站管理员',
  worker: '社区工作者',
  adviser: '法律顾问',
  streetLead: '街道负责人',
  districtLead: '区级负责人',
  administrator: '系统管理员',
} as const
export type Role = keyof typeof roles
export const Role = z.enum(Object.keys(roles) as [Role, ...Role[]])

/** Roles that people take up and lay down themselves. */
const selfServiceRoles = ['resident', 'rider', 'volunteer'] as const satisfies readonly Role[]
export const SelfServiceRole = z.enum(selfServiceRoles)

/** Roles that only an invitation or a grant can give. */
export const staffRoles = [
  'keeper',
  'worker',
  'adviser',
  'streetLead',
  'districtLead',
  'administrator',
] as const satisfies readonly Role[]
export const StaffRole = z.enum(staffRoles)
export type StaffRole = (typeof staffRoles)[number]

/** Who may hand out which role, within their own part of the tree. */
const mayGrant: Readonly<Partial<Record<Role, readonly StaffRole[]>>> = {
  worker: ['keeper'],
  streetLead: ['keeper', 'worker', 'adviser'],
  districtLead: ['keeper', 'worker', 'adviser', 'streetLead'],
  administrator: staffRoles,
}

/** A role at a place. */
export interface Grant {
  readonly role: Role
  readonly node: NodeId
}

/** True when one of the grants carries one of the roles at the place or above it. */
export function holds(grants: readonly Grant[], wanted: readonly Role[], place?: NodeId): boolean {
  return grants.some(grant => wanted.includes(grant.role) && (place === undefined || contains(grant.node, place)))
}

/** True when one of the grants allows handing out (or taking back) `role` at `place`. */
export function mayHandOut(grants: readonly Grant[], role: Role, place: NodeId): boolean {
  return grants.some(grant => contains(grant.node, place) && mayGrant[grant.role]?.some(granted => granted === role))
}
