import { stationKinds } from '../../src/contract/stations'
import { typed } from '../../tests/support/scan'
import { placardWords } from './rules-placard'
import { posterOf, typedCode } from './rules-poster'

const week = Array.from({ length: 7 }, () => ['08:00-21:00'])
const written = {
  kind: 'corner',
  address: '操场城街18号',
  week,
  services: ['tea', 'charging'],
  facilities: ['water', 'pump'],
  phone: '0352-1234567',
} as const
const station = 'pc.beiguan.c01.s01'
const full = { ...written, services: [...written.services], facilities: [...written.facilities] }

describe('a poster', () => {
  it('says what staff have written, in words', () => {
    expect(posterOf(station, '操场城驿站', full, '0123456789')).toEqual({
      node: station,
      name: '操场城驿站',
      kind: stationKinds.corner.title,
      code: 'S 01234 56789',
      services: ['茶水', '充电'],
      facilities: ['饮水设备', '打气筒'],
      facts: [
        { label: '开门', lines: ['每天 08:00—21:00'] },
        { label: '地址', lines: ['操场城街18号'] },
        { label: '电话', lines: ['0352-1234567'] },
      ],
      missing: [],
    })
  })

  it('of a station about which nothing is written claims nothing', () => {
    expect(posterOf(station, '新驿站', undefined, undefined)).toEqual({
      node: station,
      name: '新驿站',
      kind: '驿站',
      services: [],
      facilities: [],
      facts: [],
      missing: ['hours', 'address', 'phone', 'services'],
    })
  })

  it('names what is missing, one by one', () => {
    const { phone: _phone, ...silent } = full
    expect(posterOf(station, '甲', silent, undefined).missing).toEqual(['phone'])
    expect(posterOf(station, '甲', { ...full, address: '' }, undefined).missing).toEqual(['address'])
    expect(posterOf(station, '甲', { ...full, week: week.map(() => []) }, undefined).missing).toEqual(['hours'])
  })

  it('has a code that can be typed as it is printed', () => {
    expect(typed(typedCode('0A1B2C3D4E'))).toEqual({ kind: 'station', code: '0A1B2C3D4E' })
  })

  it('ends with the community and the day, and does not say its name twice', () => {
    const words = placardWords(
      posterOf(station, '驿站', undefined, '0123456789'),
      ['平城区', '北关街道', '甲社区'],
      '2026-01-05',
    )
    expect(words.footer).toBe('平城区 · 北关街道 · 甲社区　　2026年1月5日印')
    expect([words.kicker, words.note]).toEqual(['', ''])
  })
})
