/** Asks WeChat to look at pictures. The answers are pushed later, see `take-check.ts`. */
import { now } from './clock'
import { openapi } from './cloud'
import { fileLinks } from './files'
import { finish } from './finish-checks'
import { log } from './log'
import { changeCheck, type OpenCheck, type OpenFile, openCheck } from './open-checks'
import type { Verdict } from './rules-checks'

/** WeChat fetches the picture from its address within half an hour; the link holds for two hours. */
const linkSeconds = 7_200
/** WeChat: the person has not been here for two hours; the OPENID is none of ours. Asking again would not change it. */
const finalNumbers: readonly unknown[] = [61010, 40003]
/** WeChat's kinds: 2 is a picture; seen by everybody */
const picture = { mediaType: 2, version: 2, scene: 3 } as const

export interface FileToCheck {
  /** how the domain knows it again */
  readonly name: string
  /** in WeChat's storage; it must stay for two hours */
  readonly file: string
}

/**
 * In a job, once the pictures are as they will be shown. It may run again: what has been asked is not asked a second time. Does nothing
 * when nobody waits (`awaitChecks`), because the person has left or the results are there. Throws when WeChat should be asked later.
 */
export async function askChecks(thing: string, files: readonly FileToCheck[]): Promise<void> {
  const row = await changeCheck(thing, known => ({
    ...known,
    files: known.files.length > 0 ? known.files : files.map(fresh),
  }))
  if (row) await askOpen(row)
}

/** Asks for what has no result and was not asked for yet, or for the second time where the row says so. */
export async function askAgain({ thing }: Readonly<Record<string, unknown>>): Promise<void> {
  const row = typeof thing === 'string' ? await openCheck(thing) : undefined
  if (row) await askOpen(row)
}

/** The kernel's own job. */
export const askAgainJob = 'kernel.askChecks'

const fresh = ({ name, file }: FileToCheck): OpenFile => ({ name, file, traces: [] })

async function askOpen({ _id: thing, openid, files, reminded }: OpenCheck): Promise<void> {
  const times = reminded ? 2 : 1
  const wanted = files.filter(({ traces, result }) => result === undefined && traces.length < times)
  const links = await fileLinks(
    wanted.map(({ file }) => file),
    linkSeconds,
  )
  for (const { name, file } of wanted) {
    const answer = await ask(links.get(file), openid)
    const change = (known: OpenFile): OpenFile => {
      if (known.name !== name) return known
      return 'trace' in answer
        ? { ...known, traces: [...known.traces, answer.trace] }
        : { result: answer.result, ...known }
    }
    await changeCheck(thing, (row, tx) => {
      const changed = { ...row, files: row.files.map(change), asked: row.asked || now() }
      return finish({ ...changed, traces: changed.files.flatMap(({ traces }) => traces) }, tx)
    })
  }
}

async function ask(mediaUrl: string | undefined, openid: string): Promise<{ trace: string } | { result: Verdict }> {
  if (mediaUrl === undefined) {
    log('error', { pictureCheck: 'the file is not there' })
    return { result: 'unknown' }
  }
  try {
    const { traceId } = await openapi.security.mediaCheckAsync({ mediaUrl, openid, ...picture })
    if (typeof traceId !== 'string') throw new Error('WeChat named no trace')
    return { trace: traceId }
  } catch (thrown) {
    const { errCode } = thrown as { readonly errCode?: unknown }
    if (!finalNumbers.includes(errCode)) throw thrown
    return { result: 'unknown' }
  }
}
