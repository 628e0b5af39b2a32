import type { CalculatorField } from '@/contract/rights'
import { initial, readForm, shownFields } from './form-values'

const price: CalculatorField = { id: 'price', label: '花了多少钱', kind: 'money', required: true }
const loss: CalculatorField = { id: 'loss', label: '损失', kind: 'money', required: false, default: 0 }
const knowing: CalculatorField = { id: 'knowing', label: '知道吗', kind: 'yesNo', required: false, default: false }
const pieces: CalculatorField = {
  id: 'pieces',
  label: '几件',
  kind: 'count',
  required: true,
  onlyIf: { field: 'knowing', is: [true] },
}
const size: CalculatorField = { ...pieces, id: 'size', onlyIf: { field: 'pieces', is: [3] } }
const asOf: CalculatorField = { id: 'asOf', label: '算到哪天', kind: 'day', required: false, default: 'today' }
const fields = [price, loss, knowing, pieces, size, asOf]
const empty = initial(fields, '2026-11-23')

it('a form opens with today and with what is mostly so; a sum of nought is an empty box', () => {
  expect(empty).toEqual({ price: '', loss: '', knowing: 'no', pieces: '', size: '', asOf: '2026-11-23' })
  expect(initial([{ ...loss, kind: 'percent', default: 50 }], '')).toEqual({ loss: '0.5' })
})

it('a field appears with the answer that asks for it, and goes with it, also two steps on', () => {
  const ids = (typed: object) => shownFields(fields, { ...empty, ...typed }).map(({ id }) => id)
  expect(ids({})).toEqual(['price', 'loss', 'knowing', 'asOf'])
  expect(ids({ knowing: 'yes' })).toEqual(['price', 'loss', 'knowing', 'pieces', 'asOf'])
  expect(ids({ knowing: 'yes', pieces: '3' })).toContain('size')
  expect(ids({ knowing: 'no', pieces: '3' })).not.toContain('size')
})

it('what was filled in is counted as the contract counts; what is hidden is not sent', () => {
  expect(readForm(fields, { ...empty, price: '12.5', pieces: '7' })).toEqual({
    ok: true,
    values: { price: 1_250, knowing: false, asOf: '2026-11-23' },
  })
})

it('each field that will not do says so itself', () => {
  expect(readForm(fields, { ...empty, loss: '十块', knowing: 'yes', pieces: '1.5' })).toEqual({
    ok: false,
    wrong: { price: '这里要填', loss: '这里要填数字', pieces: '这里填整数，不要小数' },
  })
  expect(readForm([{ ...knowing, required: true }], {})).toEqual({ ok: false, wrong: { knowing: '选一个' } })
})
