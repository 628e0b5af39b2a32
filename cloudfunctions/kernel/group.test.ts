/** From which WeChat group a call came, through the real SDK's context. */
import { openKernel } from '../../tests/support/kernel'

let close: () => Promise<void>
let groupOf: typeof import('./group').groupOf
const before = { ...process.env }
beforeAll(async () => {
  const kernel = await openKernel()
  close = kernel.close
  ;({ groupOf } = await import('./group'))
})
afterEach(() => {
  for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name]
})
afterAll(() => close())

const sent = { cloudID: 'c', data: { opengid: 'tGneighbours' } }
/** The variables of one invocation, as the platform sets them. */
function called(env: string, vouched?: string): void {
  const info = vouched === undefined ? {} : { WX_OPEN_DATA_INFO: vouched }
  Object.assign(process.env, { TCB_ENV: env, WX_CONTEXT_KEYS: 'WX_OPENID,WX_OPEN_DATA_INFO', WX_OPENID: 'o1', ...info })
}
const vouchedGroup = '{"keys":["group"]}'

it('is a hash that the id cannot be read from, the same at every call', () => {
  called('env-one', vouchedGroup)
  const group = groupOf(sent, 'r1')
  expect(group).toMatch(/^[0-9a-f]{32}$/)
  expect(groupOf({ ...sent, cloudID: 'another' }, 'r2')).toBe(group)
})

it('is another one in another environment', () => {
  called('env-one', vouchedGroup)
  const here = groupOf(sent, 'r1')
  called('env-two', vouchedGroup)
  expect(groupOf(sent, 'r2')).not.toBe(here)
})

it('is none without WeChat’s word, and the log says so without the id', () => {
  const lines: string[] = []
  const logged = jest.spyOn(console, 'info').mockImplementation(line => void lines.push(String(line)))
  called('env-one')
  expect(groupOf(sent, 'r1')).toBeUndefined()
  called('env-one', '{"keys":["other"]}')
  expect(groupOf(sent, 'r2')).toBeUndefined()
  expect(groupOf({ cloudID: 'c', errCode: -601007 }, 'r3')).toBeUndefined()
  logged.mockRestore()
  expect(lines.map(line => JSON.parse(line))).toEqual([
    { level: 'info', requestId: 'r1', group: 'forged' },
    { level: 'info', requestId: 'r2', group: 'forged' },
    { level: 'info', requestId: 'r3', group: 'refused', errCode: -601007 },
  ])
  expect(lines.join()).not.toContain('tGneighbours')
})

it('is none, and no line in the log, when nothing was sent', () => {
  const logged = jest.spyOn(console, 'info').mockImplementation(() => undefined)
  called('env-one')
  expect(groupOf(undefined, 'r1')).toBeUndefined()
  expect(logged).not.toHaveBeenCalled()
  logged.mockRestore()
})
