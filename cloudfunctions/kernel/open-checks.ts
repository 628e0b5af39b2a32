/** Pictures that WeChat has been asked about and has not answered yet. The OPENID, which it wants, stands here for that long only. */
import { callerOpenid } from './caller'
import { collection, type Stored } from './documents'
import type { CheckedFile, CommandContext } from './module'
import { find, read } from './reads'
import type { Verdict } from './rules-checks'
import { type Tx, transact } from './transaction'

export interface OpenFile {
  readonly name: string
  /** in WeChat's storage */
  readonly file: string
  /** how WeChat will name its answer, for each time that it was asked; the first to come counts */
  readonly traces: readonly string[]
  readonly result?: Verdict
}

/** `_id` is the thing: `domain.` and whatever the domain says behind it. */
export interface OpenCheck extends Stored {
  readonly openid: string
  /** personId; when they leave, the row goes */
  readonly by: string
  readonly files: readonly OpenFile[]
  /** of all files, for the index */
  readonly traces: readonly string[]
  readonly at: number
  /** when WeChat was asked first; 0 before */
  readonly asked: number
  /** what did not come was asked for a second time */
  readonly reminded: boolean
}

export const openChecks = collection<OpenCheck>('openChecks')

/** The kernel's own job: hands the results of a thing to the module that its name begins with. */
export const checkedJob = 'kernel.checked'

/** Rows of one person, or of one round of housekeeping. */
export const checksAtOnce = 50

/**
 * Keeps whom WeChat wants to know to look at this thing's pictures: the caller. In the command that makes the thing, one round trip; the
 * job that has made the pictures ready then says which (`askChecks`).
 * @param thing `domain.` and an id; the module of that domain gets the results (`checked`)
 */
export async function awaitChecks(
  { tx, actor, now }: Pick<CommandContext, 'tx' | 'actor' | 'now'>,
  thing: string,
): Promise<void> {
  const openid = callerOpenid()
  if (openid === undefined) throw new Error('a member without an OPENID')
  const { personId } = actor.person()
  const fresh = { files: [], traces: [], at: now, asked: 0, reminded: false }
  await tx.put(openChecks, { _id: thing, openid, by: personId, ...fresh })
}

/** Changes the row as `next` says, in one transaction; undefined when it is gone. */
export async function changeCheck(
  thing: string,
  next: (row: OpenCheck, tx: Tx) => OpenCheck | Promise<OpenCheck | undefined> | undefined,
): Promise<OpenCheck | undefined> {
  const { commit } = (await transact(async tx => {
    const row = await tx.get(openChecks, thing)
    const changed = row && (await next(row, tx))
    if (changed) await tx.put(openChecks, changed)
    return { commit: changed }
  })) as { commit: OpenCheck | undefined }
  return commit
}

export const openCheck = (thing: string): Promise<OpenCheck | undefined> => read(openChecks, thing)

/** The row in which this answer is waited for. */
export async function checkOfTrace(trace: string): Promise<OpenCheck | undefined> {
  const [row] = await find(openChecks, { where: { traces: trace }, limit: 1 })
  return row
}

/** What is handed to the owner; what did not come is unknown. */
export const resultsOf = ({ files }: OpenCheck): readonly CheckedFile[] =>
  files.map(({ name, file, result = 'unknown' }) => ({ name, file, result }))

/** Nothing of this person is waited for any more; erases the OPENID. */
export async function forgetChecks(personId: string): Promise<void> {
  for (;;) {
    const rows = await find(openChecks, { where: { by: personId }, limit: checksAtOnce })
    await transact(async tx => {
      for (const { _id } of rows) await tx.remove(openChecks, _id)
      return { commit: undefined }
    })
    if (rows.length < checksAtOnce) return
  }
}
