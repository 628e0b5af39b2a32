import fc from 'fast-check'
import { contains, lineage, type NodeKind, nodeKinds, rangeBelow } from '../../src/contract/organisation'
import { holds, mayHandOut, type Role, roles, staffRoles } from '../../src/contract/roles'
import { invitationState, maskPhone, mayHang, showCode } from './rules'

describe('an invitation', () => {
  const at = { expiresAt: 1000 }
  it.each([
    ['before its end', at, 999, 'open'],
    ['at its end', at, 1000, 'expired'],
    ['that was used, also after its end', { ...at, usedBy: 'a' }, 2000, 'used'],
    ['that was withdrawn', { ...at, revokedBy: 'a' }, 10, 'revoked'],
  ] as const)('%s is %4$s', (_title, invitation, now, state) => expect(invitationState(invitation, now)).toBe(state))
})

describe('the tree', () => {
  const kinds = Object.keys(nodeKinds) as NodeKind[]
  it('hangs communities below streets and nothing below a building', () => {
    expect(mayHang('community', 'street')).toBe(true)
    expect(mayHang('street', 'community')).toBe(false)
    expect(kinds.filter(kind => mayHang(kind, 'building'))).toEqual([])
    expect(kinds.filter(kind => mayHang('district', kind))).toEqual([])
  })

  const node = fc
    .array(fc.stringMatching(/^[a-z0-9]{1,4}$/), { minLength: 1, maxLength: 4 })
    .map(parts => parts.join('.'))
  it('below is the same by path and by range of an index', () => {
    fc.assert(
      fc.property(node, node, (place, other) => {
        const [from, to] = rangeBelow(place)
        expect(other >= from && other < to).toBe(contains(place, other) && place !== other)
      }),
    )
  })

  it('a node lies in everything of its lineage and in nothing else', () => {
    fc.assert(
      fc.property(node, node, (place, other) => expect(lineage(place).includes(other)).toBe(contains(other, place))),
    )
  })
})

describe('roles', () => {
  it('are valid at their node and below, not beside or above', () => {
    const grants = [{ role: 'worker', node: 'pc.a.b1' }] as const
    expect(holds(grants, ['worker'], 'pc.a.b1.e2')).toBe(true)
    expect(holds(grants, ['worker'], 'pc.a.b1')).toBe(true)
    expect(holds(grants, ['worker'], 'pc.a.b10')).toBe(false)
    expect(holds(grants, ['worker'], 'pc.a')).toBe(false)
    expect(holds(grants, ['keeper'], 'pc.a.b1')).toBe(false)
  })

  it('nobody but an administrator hands out their own role', () => {
    for (const role of Object.keys(roles) as Role[]) {
      expect(mayHandOut([{ role, node: 'pc' }], role, 'pc.a')).toBe(role === 'administrator')
    }
  })

  it('residents, riders and volunteers hand out nothing', () => {
    for (const role of ['resident', 'rider', 'volunteer', 'keeper', 'adviser'] as const) {
      expect(staffRoles.filter(given => mayHandOut([{ role, node: 'pc' }], given, 'pc'))).toEqual([])
    }
  })
})

it('a phone number is masked in the middle', () => expect(maskPhone('13812345678')).toBe('138****5678'))
it('a code is shown in two halves', () => expect(showCode('ABCDEFGHJK')).toBe('ABCDE-FGHJK'))
