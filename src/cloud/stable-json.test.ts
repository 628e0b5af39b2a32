import fc from 'fast-check'
import { stableJson } from './stable-json'
import { utf8Length } from './utf8-length'

describe('stable JSON', () => {
  it('does not depend on the order of fields or on undefined ones', () => {
    expect(stableJson({ b: { d: 1, c: 2 }, a: undefined })).toBe(stableJson({ b: { c: 2, d: 1 } }))
  })
  it('tells different inputs apart', () => {
    const texts = [{}, { a: null }, { a: [] }, { a: {} }, { a: [1, 2] }, { a: [2, 1] }, { a: '1' }, { a: 1 }].map(
      stableJson,
    )
    expect(new Set(texts).size).toBe(texts.length)
  })
  it('reads back as what it was', () => {
    fc.assert(
      fc.property(fc.jsonValue(), value => {
        expect(JSON.parse(stableJson(value))).toEqual(JSON.parse(JSON.stringify(value)))
      }),
    )
  })
})

describe('the length of a text on the wire', () => {
  it('is what UTF-8 takes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        expect(utf8Length(text)).toBe(Buffer.byteLength(text, 'utf8'))
      }),
    )
  })
})
