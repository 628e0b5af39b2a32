import { type ProbeCloud, startProbeCloud } from './fixtures/start'
import { isDue } from './timers'

describe('a timer', () => {
  let town: ProbeCloud
  afterEach(() => town.close())

  it('fired by hand runs as the platform’s trigger, without any person', async () => {
    town = await startProbeCloud()
    await town.probe('lin-yulan', 'context')
    const { body } = await town.post('/_local/timer', { function: 'jobs' })
    const Time = expect.stringMatching(/^\d{4}-.*Z$/)
    expect(body).toEqual({
      ok: true,
      result: {
        event: { Type: 'Timer', TriggerName: 'jobs-timer', Time },
        context: { SOURCE: 'wx_trigger', ENV: 'local-env' },
        nested: expect.objectContaining({ SOURCE: 'wx_trigger,scf' }),
      },
    })
    expect(body).not.toHaveProperty('result.nested.OPENID')
  })

  it('is not called by the clock when timers are off', async () => {
    town = await startProbeCloud({}, oneProcess)
    town.cloud.clock.setOffset(120_000)
    await pause(1200)
    expect(await timerRuns(town)).toBe(0)
  })

  it('runs once when the clock jumps over many due times', async () => {
    town = await startProbeCloud({}, { ...oneProcess, timers: true })
    const untilMinute = 60_000 - (town.cloud.clock.now() % 60_000)
    if (untilMinute < 15_000) await pause(untilMinute + 700)
    const before = await timerRuns(town)
    town.cloud.clock.setOffset(3_600_000)
    while ((await timerRuns(town)) === before) await pause(100)
    await pause(1200)
    expect(await timerRuns(town)).toBe(before + 1)
  })
})

/** With one process, all runs of a function are counted by the same code. */
const oneProcess = { workersPerFunction: 1 }

const pause = (ms: number) => new Promise(resolve => setTimeout(resolve, ms))

async function timerRuns(town: ProbeCloud): Promise<number> {
  const seen = await town.probe('lin-yulan', 'nested', { name: 'jobs', data: { do: 'timerRuns' } })
  return (seen as { result: number }).result
}

describe('seven-field cron', () => {
  const at = (iso: string) => Date.parse(iso)

  it.each([
    ['every minute', '0 * * * * * *', '2026-11-23T10:00:30Z', '2026-11-23T10:01:00Z'],
    ['two in the morning in China', '0 0 2 * * * *', '2026-11-23T17:59:59Z', '2026-11-23T18:00:00Z'],
    ['Mondays at nine', '0 0 9 * * MON *', '2026-11-22T12:00:00Z', '2026-11-23T01:00:00Z'],
    ['the first or a Monday (a Monday)', '0 0 0 1 * 1 *', '2026-11-23T20:00:00Z', '2026-11-29T16:00:00Z'],
    ['the first or a Monday (the first)', '0 0 0 1 * 1 *', '2026-11-29T20:00:00Z', '2026-11-30T16:00:00Z'],
    ['a year', '0 0 0 1 1 * 2030', '2026-01-01T00:00:00Z', '2029-12-31T16:00:00Z'],
  ])('%s is due when its time lies in between', (_, config, from, due) => {
    expect(isDue(config, at(from), at(due) - 1)).toBe(false)
    expect(isDue(config, at(from), at(due))).toBe(true)
  })

  it('of another length is refused', () => {
    expect(() => isDue('* * * * *', 0, 1)).toThrow()
  })
})
