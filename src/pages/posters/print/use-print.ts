import { useState } from 'react'
import { ask, platform } from '@/cloud'
import type { OutputOf } from '@/contract/define'
import { type PosterSize, posters } from '@/contract/posters'
import type { Failure } from '@/contract/reply'
import { postersText as text } from '@/copy/posters'

/** Thirty codes are drawn and thirty pages laid out before the answer comes. */
const patienceMs = 60_000
const partPatienceMs = 20_000

export type Printed = OutputOf<typeof posters.print>

interface State {
  /** words for what is being waited for */
  readonly busy?: string
  readonly printed?: Printed
  readonly opened?: boolean
  readonly error?: Failure
}

/** Has a file printed, fetches all of it and opens it; `say` tells it wherever on the page one is. */
export function usePrint(node: string, say: (words: string) => void) {
  const [state, setState] = useState<State>({})
  const print = async (size: PosterSize, from: string | undefined) => {
    setState({ busy: text.making })
    const which = from === undefined ? { node } : { node, from }
    const answer = await ask(posters.print, { ...which, size }, { timeoutMs: patienceMs })
    if (answer.kind === 'refused') {
      say(text.notPrinted)
      return setState({ error: answer.error })
    }
    const { pdf, more, fileName } = answer.data
    const whole = [pdf]
    for (let part = 1; more && part < more.parts; part += 1) {
      setState({ busy: text.fetching(part, more.parts) })
      const next = await ask(posters.part, { node, id: more.id, part }, { timeoutMs: partPatienceMs })
      if (next.kind === 'refused') {
        say(text.notPrinted)
        return setState({ error: next.error })
      }
      whole.push(next.data.pdf)
    }
    const opened = (await platform.openFile(fileName, whole.join(''), 'application/pdf')) === 'opened'
    setState({ printed: answer.data, opened })
    say(opened ? text.done(answer.data.printed) : text.notOpened)
  }
  return { ...state, print }
}
