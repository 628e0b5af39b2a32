/** A part of a command that another domain does: with it or not at all, and later where that domain runs elsewhere. */
import { randomUUID } from 'node:crypto'
import { command, defineDomain, everyone } from '../../src/contract/define'
import { Nothing } from '../../src/contract/values'
import { type KernelUnderTest, openKernel } from '../../tests/support/kernel'
import type { Together } from './module'

const probe = defineDomain('probe', '试', {
  act: command({ title: '试', access: everyone, input: Nothing, output: Nothing, errors: ['NO'] }),
})

let under: KernelUnderTest
let runCommand: typeof import('./run-command')['runCommand']
beforeAll(async () => {
  under = await openKernel()
  ;({ runCommand } = await import('./run-command'))
})
afterAll(() => under.close())

const rows = (name: string) => under.cloud.database.collection(name).all()

/** Each call writes a row under a name of its own. */
async function act(known: boolean, refused: boolean) {
  const name = randomUUID()
  const settings = under.kernel.collection<{ readonly _id: string }>('settings')
  const part: Together = (tx, { id }) => tx.create(settings, { _id: String(id) })
  const request = {
    ...{ input: {}, account: 'somebody', requestId: randomUUID(), now: under.cloud.clock.now() },
    ...{ personalData: [], group: undefined, together: new Map(known ? [['other.part', part]] : []) },
  }
  const run = async (_input: unknown, context: { together?: (job: string, payload: object) => Promise<void> }) => {
    await context.together?.('other.part', { id: name })
    return refused ? under.kernel.refuse('NO') : {}
  }
  await runCommand(probe.act, { run: run as never }, request, randomUUID())
  return {
    written: rows('settings').some(({ _id }) => _id === name),
    left: rows('outbox').some(({ job, payload }) => job === 'other.part' && (payload as { id: string }).id === name),
  }
}

it('it is kept with the command and leaves no job', async () =>
  expect(await act(true, false)).toEqual({ written: true, left: false }))

it('what is refused undoes it', async () => expect(await act(true, true)).toEqual({ written: false, left: false }))

it('where the other domain does not run a job of that name does it', async () =>
  expect(await act(false, false)).toEqual({ written: false, left: true }))
