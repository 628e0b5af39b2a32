/** Dated figures: who may enter them, that nothing is overwritten, and that calculators use them. Each test has a kind of its own. */
import { expectDone } from '../../../local-cloud/seed/caller'
import type { InputOf } from '../../../src/contract/define'
import { type FigureKind, rights } from '../../../src/contract/rights'
import { openTown, type Town } from '../../../tests/support/town'

let town: Town
beforeAll(async () => {
  town = await openTown()
})
afterAll(() => town.close())

const refusal = (reply: { ok: boolean; error?: { code: string } }) => (reply.ok ? undefined : reply.error?.code)
const figure = (kind: FigureKind, from: string, value: number | null): InputOf<typeof rights.setFigure> => ({
  node: 'pc',
  kind,
  from,
  value,
  source: '省政府的通知',
  reason: '新标准公布了',
})
const enter = async (kind: FigureKind, from: string, value: number | null, persona = 'wang-lvshi') =>
  expectDone(await town.as(persona)(rights.setFigure, figure(kind, from, value)))
const stored = (kind?: FigureKind) =>
  town.database
    .collection('figures')
    .all()
    .filter(row => kind === undefined || row.kind === kind)
const listed = async (kind: FigureKind) => {
  const { rows } = expectDone(await town.as('li-wen')(rights.figures, { node: 'pc.beiguan.c01' }))
  return rows.filter(row => row.kind === kind && row.at !== undefined).map(({ from, value }) => [from, value])
}
const calculated = async (calculator: string, values: InputOf<typeof rights.calculate>['values']) =>
  expectDone(await town.as('chen-xinlai')(rights.calculate, { calculator, values }))

it.each([
  ['a wage of one yuan', figure('minimumWage', '2026-01-01', 100), 'FIGURE_OUT_OF_RANGE'],
  ['a rate of 50 %', figure('lpr1y', '2026-01-01', 5_000), 'FIGURE_OUT_OF_RANGE'],
  ['half a day off', figure('holiday', '2026-01-01', 0), 'FIGURE_OUT_OF_RANGE'],
  ['30 February', figure('minimumWage', '2026-02-30', 195_000), 'FIGURE_DAY_UNKNOWN'],
  ['no reason', { ...figure('minimumWage', '2026-01-01', 195_000), reason: ' ' }, 'BAD_INPUT'],
  ['no source', { ...figure('minimumWage', '2026-01-01', 195_000), source: '' }, 'BAD_INPUT'],
])('%s is refused, and nothing is stored', async (_title, input, code) => {
  expect(refusal(await town.as('wang-lvshi')(rights.setFigure, input))).toBe(code)
  expect(stored()).toEqual([])
})

it('an adviser enters a minimum wage, a worker sees it, and anybody’s calculation uses it until a later one begins', async () => {
  /** What may be cut of 2,000 yuan depends on the minimum wage in force today. */
  const cut = { wage: 200_000, loss: 100_000, agreed: true }
  const before = await town.as('chen-xinlai')(rights.calculate, { calculator: 'wage-deduction', values: cut })
  expect(refusal(before)).toBe('VALUE_MISSING')
  await enter('minimumWage', '2026-01-01', 195_000)
  await enter('minimumWage', '2099-01-01', 300_000)
  expect(await listed('minimumWage')).toEqual([
    ['2099-01-01', 300_000],
    ['2026-01-01', 195_000],
  ])
  const result = await calculated('wage-deduction', cut)
  expect(result.lines[0]).toMatchObject({ fen: 5_000 })
  expect(result.figures).toMatchObject([{ value: 195_000, since: '2026-01-01', source: '省政府的通知' }])
})

it('a later row for one first day counts, and the earlier one stays in the book with who wrote it', async () => {
  await enter('averageWage', '2026-01-01', 700_000)
  await enter('averageWage', '2026-01-01', 720_000, 'he-ming')
  expect(await listed('averageWage')).toEqual([['2026-01-01', 720_000]])
  expect(stored('averageWage').map(({ value }) => value)).toEqual([700_000, 720_000])
  expect(new Set(stored('averageWage').map(({ by }) => by)).size).toBe(2)
})

it('a withdrawn figure lets the one before go on, also one that is shipped', async () => {
  await enter('lpr1y', '2025-05-20', null)
  const { calculators } = expectDone(await town.as('chen-xinlai')(rights.calculators, { id: 'lending-interest' }))
  expect(calculators[0]?.figures[0]?.now).toMatchObject({ value: 310, since: '2024-10-21' })
})

it('a day off that was entered moves the seventh working day, and taken back moves it again', async () => {
  const due = async () => (await calculated('complaint-deadline', { received: '2026-11-23' })).lines[0]
  expect(await due()).toMatchObject({ day: '2026-12-02' })
  await enter('holiday', '2026-11-30', 1)
  expect(await due()).toMatchObject({ day: '2026-12-03' })
  await enter('workingWeekend', '2026-11-28', 1)
  expect(await due()).toMatchObject({ day: '2026-12-02' })
  await enter('holiday', '2026-11-30', null)
  expect(await due()).toMatchObject({ day: '2026-12-01' })
})

it('two who enter at once are both in the book, and everybody sees the same one', async () => {
  await Promise.all([
    enter('maternityDaysAdded', '2026-01-01', 60),
    enter('maternityDaysAdded', '2026-01-01', 30, 'he-ming'),
  ])
  expect(stored('maternityDaysAdded')).toHaveLength(2)
  const [first] = await listed('maternityDaysAdded')
  expect(await listed('maternityDaysAdded')).toEqual([first])
})

it('sent twice with one key it is entered once, and the journal says who, where and why', async () => {
  const key = 'figure-0000000000000001'
  for (const _ of [1, 2]) {
    expect((await town.call('wang-lvshi', 'rights.setFigure', figure('lpr5y', '2026-01-20', 345), key)).ok).toBe(true)
  }
  expect(stored('lpr5y')).toHaveLength(1)
  const rows = town.database.collection('journal').all()
  const row = rows.find(({ record }) => (record as { kind?: string } | undefined)?.kind === 'lpr5y')
  expect(row).toMatchObject({ action: 'rights.setFigure', node: 'pc', reason: '新标准公布了', record: { value: 345 } })
})

it('a figure is the whole district’s: entered for a part of it, it needs a role for all of it', async () => {
  const input = { ...figure('depositBase1y', '2026-01-01', 140), node: 'pc.beiguan' }
  expect(refusal(await town.as('li-wen')(rights.setFigure, input))).toBe('FORBIDDEN')
  expectDone(await town.as('wang-lvshi')(rights.setFigure, input))
  expect(stored('depositBase1y')).toMatchObject([{ node: 'pc' }])
})

it('every reading goes through an index', async () => {
  town.database.clearScans()
  expectDone(await town.as('chen-xinlai')(rights.calculators, {}))
  expectDone(await town.as('li-wen')(rights.figures, { node: 'pc.beiguan.c01' }))
  await calculated('complaint-deadline', { received: '2026-11-23' })
  expect(town.database.scans()).toEqual([])
})
