import { decodeScene, invitationScene, isScene, parseScene, sceneMaxLength, sceneOfScan, thingScene } from './scene'

describe('the scene of a code', () => {
  it('names an invitation', () => {
    expect(parseScene('i.K7M4-9PXQ')).toEqual({ kind: 'invitation', code: 'K7M4-9PXQ' })
  })

  it.each(['', 'i.', 'i', 'x.K7M4', 'i.K7 M4', 'i.邀请', `i.${'A'.repeat(31)}`, 'ii.K7M4'])(
    '%j is none of ours',
    scene => {
      expect(parseScene(scene)).toEqual({ kind: 'unknown', scene })
    },
  )

  it('of an invitation fits into a code of WeChat and reads back', () => {
    const longest = invitationScene('A'.repeat(30))
    expect(longest).toHaveLength(sceneMaxLength)
    expect(isScene(longest)).toBe(true)
    expect(parseScene(longest)).toEqual({ kind: 'invitation', code: 'A'.repeat(30) })
    expect(() => invitationScene('A'.repeat(31))).toThrow()
    expect(() => invitationScene('暖新')).toThrow()
  })

  it('names a thing of the registry', () => {
    expect(parseScene(thingScene('0123456789'))).toEqual({ kind: 'thing', code: '0123456789' })
    for (const scene of ['c.', 'c.012345678', 'c.01234567890', 'c.O123456789'])
      expect(parseScene(scene)).toEqual({ kind: 'unknown', scene })
  })

  it('has at most 32 characters of the closed set', () => {
    expect(isScene("0aZ!#$&'()*+,/:;=?@-._~")).toBe(true)
    for (const text of ['', '%41', '中', 'a b', 'a'.repeat(33)]) expect(isScene(text)).toBe(false)
  })

  it('is found in a page path, in an address, and in a bare text', () => {
    expect(sceneOfScan('pages/me/index?scene=i.K7M4')).toBe('i.K7M4')
    expect(sceneOfScan('http://127.0.0.1:8787/#/pages/me/index?from=a&scene=i.K7M4&x=1')).toBe('i.K7M4')
    expect(sceneOfScan('i.K7M4')).toBe('i.K7M4')
    expect(sceneOfScan('K7M4-9PXQ')).toBe('K7M4-9PXQ')
  })

  it('is decoded once, and a broken one is none', () => {
    expect(decodeScene('i.K7%2BM4')).toBe('i.K7+M4')
    expect(decodeScene('a%252Fb')).toBe('a%2Fb')
    for (const broken of ['%', '%E4%B8', '', undefined]) expect(decodeScene(broken)).toBeUndefined()
    expect(sceneOfScan('pages/me/index?scene=%E4%B8')).toBe('pages/me/index?scene=%E4%B8')
  })
})
