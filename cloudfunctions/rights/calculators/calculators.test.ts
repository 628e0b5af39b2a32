/** Calculators through the front door: the built function, the real cards' digests, the real SDK, the local cloud. */
import { expectDone } from '../../../local-cloud/seed/caller'
import { rights } from '../../../src/contract/rights'
import { openTown, type Town } from '../../../tests/support/town'

let town: Town
beforeAll(async () => {
  town = await openTown()
})
afterAll(() => town.close())

const refusal = (reply: { ok: boolean; error?: { code: string; detail?: unknown } }) =>
  reply.ok ? undefined : reply.error
const fake = { calculator: 'triple-damages', values: { price: 29_900, cheat: 'fraud' } }

it('somebody who has agreed to nothing sees all twenty-three, with what each asks and the figures in force', async () => {
  const { calculators } = expectDone(await town.as('chen-xinlai')(rights.calculators, {}))
  expect(calculators).toHaveLength(23)
  for (const { title, answers, fields } of calculators) {
    expect(title).not.toBe('')
    expect(answers).not.toBe('')
    expect(fields.length).toBeGreaterThan(0)
  }
  const loan = calculators.find(({ id }) => id === 'lending-interest')
  expect(loan?.figures).toMatchObject([{ kind: 'lpr1y', now: { value: 300, since: '2025-05-20', unit: 'percent' } }])
  const cut = calculators.find(({ id }) => id === 'wage-deduction')
  expect(cut?.figures).toEqual([{ kind: 'minimumWage', title: '当地月最低工资' }])
})

it('one of them comes alone', async () => {
  const { calculators } = expectDone(await town.as('chen-xinlai')(rights.calculators, { id: 'severance' }))
  expect(calculators.map(({ id }) => id)).toEqual(['severance'])
})

it('a result has its sums, its formula and the law with in-force date', async () => {
  const result = expectDone(await town.as('chen-xinlai')(rights.calculate, fake))
  expect(result.lines[0]).toEqual({ kind: 'money', label: '一共能要', fen: 119_600 })
  expect(result.steps[0]?.sum).toBe('299元 × 3 = 897元')
  expect(result.basis[0]).toMatchObject({ lawId: 'consumer-law', article: 55, inForce: '2014-03-15', level: '法律' })
  for (const { digest } of result.basis) expect(digest).not.toBe('')
})

it('the figure that went in is named with its day and source', async () => {
  const values = { written: 1_000_000, terms: 'yearly', rate: 2_400, agreed: '2024-08-01', asOf: '2025-08-01' }
  const result = expectDone(await town.as('lin-yulan')(rights.calculate, { calculator: 'lending-interest', values }))
  expect(result.figures).toMatchObject([{ kind: 'lpr1y', value: 335, since: '2024-07-22' }])
  expect(result.figures[0]?.source).not.toBe('')
})

it('every calculator answers with an article that the register has', async () => {
  const chen = town.as('chen-xinlai')
  const { calculators } = expectDone(await chen(rights.calculators, {}))
  const likely = { money: 500_000, months: 12, count: 1, percent: 40, hours: 100, day: '2026-10-01', yesNo: true }
  for (const { id, fields } of calculators) {
    const values = Object.fromEntries(
      fields.map(({ id: field, kind, options = [] }) => [
        field,
        kind === 'choice' ? (options[0]?.value ?? '') : likely[kind],
      ]),
    )
    // where the same sum may not stand twice, less was spent
    const less = { deducted: 1, used: 1, unitPrice: 1, deposit: 1 }
    const given = Object.fromEntries(
      Object.entries({ ...values, ...less }).filter(([name]) => fields.some(field => field.id === name)),
    )
    const result = expectDone(await chen(rights.calculate, { calculator: id, values: given }))
    expect({ id, basis: result.basis.length > 0, lines: result.lines.length > 0 }).toEqual({
      id,
      basis: true,
      lines: true,
    })
  }
})

it('absurd input is refused with the field’s name', async () => {
  const lin = town.as('lin-yulan')
  const signed = { channel: 'remote', category: 'ordinary', signed: '2026-11-20', asked: '2026-11-19' }
  expect(refusal(await lin(rights.calculate, { ...fake, values: { price: -1, cheat: 'fraud' } }))).toMatchObject({
    code: 'VALUE_TOO_SMALL',
    detail: { field: 'price', label: '花了多少钱', limit: '0.01元' },
  })
  expect(refusal(await lin(rights.calculate, { calculator: 'seven-days', values: signed }))).toMatchObject({
    code: 'DAY_BEFORE',
    detail: { label: '哪天说要退', other: '哪天签收的' },
  })
  expect(refusal(await lin(rights.calculate, { ...fake, values: {} }))).toMatchObject({ code: 'VALUE_MISSING' })
})

it.each([
  ['a calculator that does not exist', { calculator: 'nothing', values: {} }, 'CALCULATOR_NOT_FOUND'],
  ['a name from JavaScript', { calculator: 'constructor', values: {} }, 'CALCULATOR_NOT_FOUND'],
  ['a list as a value', { ...fake, values: { price: [1] } }, 'BAD_INPUT'],
  ['an object as a value', { ...fake, values: { price: { $gt: 0 } } }, 'BAD_INPUT'],
  ['half a fen', { ...fake, values: { price: 0.5, cheat: 'fraud' } }, 'BAD_INPUT'],
  ['a very long text', { ...fake, values: { price: 1, cheat: 'x'.repeat(10_000) } }, 'BAD_INPUT'],
])('%s is refused', async (_title, input, code) => {
  expect(refusal(await town.call('lin-yulan', 'rights.calculate', input))).toMatchObject({ code })
})

it('a prototype in the values changes nothing', async () => {
  const values: object = JSON.parse('{"__proto__": {"price": 1}, "cheat": "fraud"}')
  const reply = await town.call('lin-yulan', 'rights.calculate', { calculator: 'triple-damages', values })
  expect(reply.ok).toBe(false)
})

it('nothing of a calculation is kept', async () => {
  const kept = () =>
    JSON.stringify(['people', 'journal', 'outbox', 'figures'].map(name => town.database.collection(name).all()))
  const before = kept()
  expectDone(await town.as('lin-yulan')(rights.calculate, fake))
  expect(kept()).toBe(before)
})
