/** What happens between a commit and the reply: once, never for what was not kept, and without a word when it fails. */
import { randomUUID } from 'node:crypto'
import * as z from 'zod/mini'
import { command, defineDomain, everyone } from '../../src/contract/define'
import { Nothing } from '../../src/contract/values'
import { type KernelUnderTest, openKernel } from '../../tests/support/kernel'
import type { CommandContext } from './module'

const probe = defineDomain('probe', '试', {
  act: command({
    title: '试',
    access: everyone,
    input: Nothing,
    output: z.object({ done: z.boolean() }),
    errors: ['NO'],
  }),
})

let under: KernelUnderTest
let runCommand: typeof import('./run-command')['runCommand']
beforeAll(async () => {
  under = await openKernel()
  ;({ runCommand } = await import('./run-command'))
})
afterEach(() => under.cloud.faults.clear())
afterAll(() => under.close())

const request = () => ({
  input: {},
  account: 'somebody',
  requestId: randomUUID(),
  now: under.cloud.clock.now(),
  personalData: [],
  together: new Map(),
  group: undefined,
})
const act = (run: (context: CommandContext) => unknown, key = randomUUID()) =>
  runCommand(probe.act, { run: (_input, context) => run(context as CommandContext) }, request(), key)

it('it happens when everything is kept, and once when the attempt had to be made again', async () => {
  const seen: string[] = []
  under.cloud.faults.conflictNext(2, 'commit')
  const outcome = await act(({ afterCommit }) => {
    afterCommit(async () => {
      seen.push('now')
      expect(
        under.cloud.database
          .collection('journal')
          .all()
          .some(({ action }) => action === 'probe.act'),
      ).toBe(true)
    })
    return { done: true }
  })
  expect([outcome, seen]).toEqual([{ data: { done: true } }, ['now']])
})

it('nothing happens for what was refused, or was done by an earlier call', async () => {
  const seen: string[] = []
  const work = ({ afterCommit }: CommandContext) => afterCommit(async () => seen.push('now'))
  await act(context => {
    work(context)
    return under.kernel.refuse('NO')
  })
  expect(seen).toEqual([])
  const key = randomUUID()
  const once = (context: CommandContext) => {
    work(context)
    return { done: true }
  }
  await act(once, key)
  await act(once, key)
  expect(seen).toEqual(['now'])
})

it('what is meant for a refusal happens with one, and not where an earlier call has succeeded', async () => {
  const seen: string[] = []
  const key = randomUUID()
  const run = (result: unknown) => (context: CommandContext) => {
    context.afterRefusal(async () => seen.push('refused'))
    return result
  }
  await act(run({ done: true }), key)
  await act(run(under.kernel.refuse('NO')), key)
  expect(seen).toEqual([])
  await act(run(under.kernel.refuse('NO')))
  expect(seen).toEqual(['refused'])
})

it('when it fails the rest still happens, and the caller is told that it is done', async () => {
  const seen: string[] = []
  const quiet = jest.spyOn(console, 'error').mockImplementation()
  const outcome = await act(({ afterCommit }) => {
    afterCommit(async () => {
      throw new Error('no storage today')
    })
    afterCommit(async () => seen.push('second'))
    return { done: true }
  })
  expect([outcome, seen]).toEqual([{ data: { done: true } }, ['second']])
  expect(String(quiet.mock.calls[0]?.[0])).toContain('no storage today')
  quiet.mockRestore()
})
