/** Every action is called as everybody, against the running product. */
import { actionsById, type domains } from '../../src/contract'
import { openTown, type Town } from '../support/town'
import type { Column } from './role-groups'
import { roleMatrix } from './role-matrix'
import { samples } from './sample-inputs'

/** Who stands for each column, and a place within their reach. */
const callers: readonly (readonly [column: Column, persona: string, node: string])[] = [
  ['guest', 'chen-xinlai', 'pc.beiguan.c01'],
  ['resident', 'lin-yulan', 'pc.beiguan.c01'],
  ['rider', 'zhao-tiezhu', 'pc.beiguan.c01'],
  ['volunteer', 'sun-xiaomei', 'pc.beiguan.c01'],
  ['keeper', 'ma-jianguo', 'pc.beiguan.c01.s01'],
  ['worker', 'li-wen', 'pc.beiguan.c01'],
  ['adviser', 'wang-lvshi', 'pc'],
  ['streetLead', 'gao-jie', 'pc.beiguan'],
  ['districtLead', 'he-ming', 'pc'],
  ['administrator', 'admin', 'pc'],
]
const elsewhere = 'pc.xinhua.c01'
const shut = [
  'UNAUTHENTICATED',
  'CONSENT_REQUIRED',
  'FORBIDDEN',
  'OUT_OF_SCOPE',
  'UNKNOWN_ACTION',
  'BAD_INPUT',
  'BAD_REQUEST',
  'INTERNAL',
]

// the action that ends a membership comes last
const actionIds = [...actionsById.keys()].sort(
  (a, b) => Number(a === 'people.deleteMe') - Number(b === 'people.deleteMe'),
)

let town: Town
let calls = 0
beforeAll(async () => {
  town = await openTown()
})
afterAll(() => town.close())

async function codeOf(persona: string | undefined, id: string, node: string): Promise<string> {
  const [domain, name] = id.split('.') as [keyof typeof domains, string]
  const sample = (samples[domain] as Record<string, (at: { node: string; unique: string }) => object>)[name]
  if (!sample) throw new Error(`no sample input for ${id}`)
  calls += 1
  const reply = await town.call(
    persona,
    id,
    sample({ node, unique: `m${calls}` }),
    `matrix-${String(calls).padStart(16, '0')}`,
  )
  return reply.ok ? 'DONE' : (reply.error?.code ?? 'NO_CODE')
}

it('names every action of the contract and no other', () => {
  expect(Object.keys(roleMatrix).sort()).toEqual([...actionsById.keys()].sort())
})

describe.each(actionIds)('%s', id => {
  const row = roleMatrix[id] ?? []
  const action = actionsById.get(id)

  it('declares the access that the matrix says', () => {
    expect(action?.access.kind).toBe(typeof row === 'string' ? row : 'roles')
    if (action?.access.kind === 'roles') expect([...action.access.roles].sort()).toEqual([...row].sort())
  })

  it('is shut to a caller whom WeChat does not name', async () => {
    expect(await codeOf(undefined, id, 'pc')).toBe('UNAUTHENTICATED')
  })

  it.each(callers)('as %s', async (column, persona, node) => {
    const code = await codeOf(persona, id, node)
    if (row === 'everyone') expect(shut).not.toContain(code)
    else if (column === 'guest') expect(code).toBe('CONSENT_REQUIRED')
    else if (row === 'members' || row.includes(column as never)) expect(shut).not.toContain(code)
    else expect(code).toBe('FORBIDDEN')
  })

  // what is about a record and not about a place has no other street in its input; the domains' own tests have foreign records
  if (action?.scope === 'node' || action?.scope === 'parent') {
    const local = callers.filter(
      ([column, , node]) => node !== 'pc' && typeof row !== 'string' && row.includes(column as never),
    )
    // an adviser stands here for the whole district; the domain's own tests have one of a street
    if (local.length > 0) {
      it.each(local)('as %s is out of scope in another street', async (_column, persona) => {
        expect(await codeOf(persona, id, elsewhere)).toBe('OUT_OF_SCOPE')
      })
    }
  }
})
