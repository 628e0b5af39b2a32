import * as z from 'zod/mini'
import { RoundSettings, type Who } from '@/contract/gifts'
import { emptyRound, lacksOf, settingsOf, sumOf, type Typed, toggled, typedFrom } from './state'

const pack = { kit: 'kit-2', name: '冬日礼包', version: 2, value: 8_800, lines: [] }
const node = 'pc.beiguan.c01'
const empty = emptyRound(node, '2026-11-26', [pack])
const full: Typed = {
  ...empty,
  name: ' 冬日暖新 ',
  to: '2026-11-30',
  places: [
    { node: `${node}.s01`, quota: '30' },
    { node, quota: '12' },
  ],
}

it('the only kit is chosen by itself; the rest is missing, in the order of the form', () => {
  expect(empty.kit).toBe('kit-2')
  expect(emptyRound(node, '2026-11-26', [pack, pack]).kit).toBeUndefined()
  expect(lacksOf(empty)).toEqual(['name', 'days', 'places'])
  expect(settingsOf(empty)).toBeUndefined()
})

it('a full form is what the contract takes', () => {
  const settings = settingsOf(full)
  expect(z.safeParse(RoundSettings, settings).success).toBe(true)
  expect(settings).toMatchObject({ name: '冬日暖新', who: { kind: 'riders', places: [node] } })
  expect(sumOf(full)).toBe(42)
})

const who: readonly Who[] = [
  { kind: 'riders', places: [`${node}.s01`] },
  { kind: 'homes', places: [node] },
  { kind: 'list' },
  { kind: 'points', purse: 'rider', least: 1_250 },
  { kind: 'stars', least: 4 },
]
it.each(who)('a round for %j reads back as it was drafted', one => {
  const settings = settingsOf(full)
  if (!settings) throw new Error('the form is full')
  const drafted = { ...settings, who: one, pack }
  expect(settingsOf(typedFrom(drafted, node))).toEqual({ ...settings, who: one })
})

it.each([
  ['name', { name: '  ' }],
  ['kit', { kit: undefined }],
  ['days', { to: '2026-11-25' }],
  ['who', { whoPlaces: [] }],
  ['least', { kind: 'points', least: '0' }],
  ['places', { places: [] }],
  ['places', { places: [{ node, quota: '五' }] }],
  ['places', { places: [{ node, quota: '5001' }] }],
] as const)('%s is missing in %j', (lack, change) => {
  expect(lacksOf({ ...full, ...change } as Typed)).toEqual([lack])
  expect(settingsOf({ ...full, ...change } as Typed)).toBeUndefined()
})

it('the whole place takes the place of its parts, and the other way round', () => {
  expect(toggled([node], `${node}.s01`, node)).toEqual([`${node}.s01`])
  expect(toggled([`${node}.s01`, `${node}.s02`], node, node)).toEqual([node])
  expect(toggled([node], node, node)).toEqual([])
})
