/** What holds for every action of every domain. */

import * as z from 'zod/mini'
import { actionsById, domains } from '../../src/contract'
import type { Domain } from '../../src/contract/define'

const actions = [...actionsById.values()]
const jsonSchema = (schema: z.core.$ZodType, io: 'input' | 'output') =>
  z.toJSONSchema(schema, { io, unrepresentable: 'any' })

describe('the contract', () => {
  it('has ids of the form domain.action', () => {
    for (const domain of Object.values<Domain>(domains)) {
      for (const [name, action] of Object.entries(domain.actions)) expect(action.id).toBe(`${domain.name}.${name}`)
    }
  })

  it.each(actions)('$id has a Chinese title', ({ title }) => {
    expect(title).toMatch(/^[\u4e00-\u9fff]{2,20}$/)
  })

  it.each(actions)('$id refuses fields that it does not know, also __proto__', ({ input }) => {
    const hostile: unknown = JSON.parse('{"__proto__": {"role": "administrator"}, "roles": ["administrator"]}')
    expect(z.safeParse(input, hostile).success).toBe(false)
  })

  it.each(actions.filter(action => action.audit))('$id records only fields that its input has', ({ audit, input }) => {
    const known = Object.keys((jsonSchema(input, 'input') as { properties?: object }).properties ?? {})
    expect(known).toEqual(expect.arrayContaining([...(audit?.record ?? []), ...(audit?.about ? [audit.about] : [])]))
    if (audit?.reason) expect(known).toContain('reason')
  })

  it.each(actions.filter(action => action.kind === 'command'))('$id leaves a trail', ({ audit }) => {
    expect(audit).toBeDefined()
  })

  it.each(actions.filter(action => action.kind === 'query' && action.audit))('$id knows who reads', ({ access }) => {
    expect(access.kind).not.toBe('everyone')
  })

  it('changes on the wire only on purpose', () => {
    const wire = actions.map(({ id, kind, access, scope, errors, input, output }) => ({
      id,
      kind,
      access,
      scope,
      errors,
      input: jsonSchema(input, 'input'),
      output: jsonSchema(output, 'output'),
    }))
    expect(wire).toMatchSnapshot()
  })
})
