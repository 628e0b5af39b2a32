import { findPersona, personas } from './personas'

describe('personas', () => {
  it('have openids of the length and alphabet that WeChat uses', () => {
    for (const { openid } of personas) expect(openid).toMatch(/^o[0-9A-Za-z_-]{27}$/)
  })

  it('have openids, ids and telephone numbers of their own', () => {
    for (const field of ['id', 'openid', 'phoneNumber'] as const) {
      expect(new Set(personas.map(persona => persona[field])).size).toBe(personas.length)
    }
  })

  it('are found by id, and nobody else is', () => {
    expect(findPersona('li-wen')?.displayName).toBe('李雯')
    expect(findPersona('nobody')).toBeUndefined()
  })

  it('have a crowd behind them, each with an openid of their own', () => {
    const [one, other] = [findPersona('crowd-1'), findPersona('crowd-500')]
    for (const openid of [one?.openid, other?.openid]) expect(openid).toMatch(/^o[0-9A-Za-z_-]{27}$/)
    expect(one?.openid).not.toBe(other?.openid)
    for (const id of ['crowd-', 'crowd-0', 'crowd-01', 'crowd-1000000']) expect(findPersona(id)).toBeUndefined()
  })
})
