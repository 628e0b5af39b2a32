/** Calculators in the mini-program: days from WeChat's wheels, sums from its number keys. */
import { calculatorText } from '../../src/copy/calculators'
import { routes } from '../../src/ui/navigation/routes'
import { openTown, type Town } from '../support/town'
import { type App, openApp } from './app'

let town: Town
let app: App
beforeAll(async () => {
  town = await openTown('empty')
})
afterEach(() => app?.kill())
afterAll(() => town?.close())

const openCalculator = async (id: string) => {
  app = await openApp(town, 'chen-xinlai', { url: `${routes.calculator}?id=${id}` })
}
const choose = async (index: number, day: string) => {
  const picker = app.all(({ tag }) => tag === 'picker')[index]
  if (!picker) throw new Error(`there is no wheel ${index}`)
  expect(await app.fire(picker, 'change', { value: day })).toBe(1)
}

it('the tab leads to the list, and the list to a calculator', async () => {
  app = await openApp(town, 'chen-xinlai', { url: routes.ask })
  await app.tap(calculatorText.entryNote)
  await app.tap('退款哪天到')
  expect(app.routes()).toEqual([routes.ask, routes.calculators, routes.calculator])
  expect(app.errors).toEqual([])
})

it('a day chosen from the wheels gives the last day to send things back', async () => {
  await openCalculator('refund-due')
  expect(app.all(({ tag }) => tag === 'picker')[0]?.attributes).toMatchObject({ mode: 'date', start: '1950-01-01' })
  await choose(0, '2026-11-10')
  expect(app.text()).toContain('2026年11月10日')
  await choose(1, '2026-11-23')
  await app.tap(calculatorText.calculate)
  expect(app.text()).toContain('2026年11月17日')
  expect(app.text()).toContain('消费者权益保护法')
  expect(app.reached.filter(call => call === 'rights.calculate')).toHaveLength(1)
  expect(app.errors).toEqual([])
})

it('a sum is typed with the number keys and its result copied as text', async () => {
  await openCalculator('triple-damages')
  expect(app.field().attributes).toMatchObject({ type: 'digit' })
  await app.input(app.field(), '80')
  await app.tap('店家骗人')
  await app.tap(calculatorText.calculate)
  expect(app.text()).toContain('580')
  await app.tap(calculatorText.copy)
  expect(app.calls('setClipboardData')[0]?.data).toContain('不足500元，按500元')
  expect(app.errors).toEqual([])
})

it('what is missing is said, and nothing is called', async () => {
  await openCalculator('triple-damages')
  await app.tap(calculatorText.calculate)
  expect(app.text()).toContain(calculatorText.fill)
  expect(app.reached).not.toContain('rights.calculate')
})
