import { useState } from 'react'
import { ask, platform } from '@/cloud'
import { banners } from '@/contract/banners'
import type { InputOf } from '@/contract/define'
import type { PosterSize } from '@/contract/posters/records'
import type { Failure } from '@/contract/reply'
import { bannerText as text } from '@/copy/banners'

export type About = InputOf<typeof banners.print>['about']

/** A cold function reads its fonts, draws and lays out before the answer comes. */
const patienceMs = 60_000
const partPatienceMs = 20_000

interface Made {
  readonly fileName: string
  readonly base64: string
  readonly replaced: readonly string[]
}
export type Picture = Made & { readonly width: number; readonly height: number }

interface State {
  /** words for what is being waited for */
  readonly busy?: { readonly what: 'paper' | 'picture'; readonly words: string }
  readonly error?: Failure
  readonly printed?: Made & { readonly opened: boolean }
  readonly picture?: Picture
}

/** Has a sheet or a long picture made, fetches all of it, and opens it. `node`: where it was made, for the parts. */
export function useBanner(node: string | undefined, about: About) {
  const [state, setState] = useState<State>({})
  const wholeOf = async (what: 'paper' | 'picture', first: string, more: { id: string; parts: number } | undefined) => {
    const whole = [first]
    for (let part = 1; more && part < more.parts; part += 1) {
      setState({ busy: { what, words: text.fetching(part + 1, more.parts) } })
      const next = await ask(banners.part, { node: node ?? '', id: more.id, part }, { timeoutMs: partPatienceMs })
      if (next.kind === 'refused') {
        setState({ error: next.error })
        return undefined
      }
      whole.push(next.data.data)
    }
    return whole.join('')
  }
  const print = async (size: PosterSize) => {
    setState({ busy: { what: 'paper', words: text.making } })
    const answer = await ask(banners.print, { about, size }, { timeoutMs: patienceMs })
    if (answer.kind === 'refused') return setState({ error: answer.error })
    const { fileName, pdf, more, replaced } = answer.data
    const base64 = await wholeOf('paper', pdf, more)
    if (base64 === undefined) return
    const opened = (await platform.openFile(fileName, base64, 'application/pdf')) === 'opened'
    setState({ printed: { fileName, base64, replaced, opened } })
  }
  const draw = async () => {
    setState({ busy: { what: 'picture', words: text.drawing } })
    const answer = await ask(banners.picture, { about }, { timeoutMs: patienceMs })
    if (answer.kind === 'refused') return setState({ error: answer.error })
    const { fileName, jpeg, more, replaced, width, height } = answer.data
    const base64 = await wholeOf('picture', jpeg, more)
    if (base64 !== undefined) setState({ picture: { fileName, base64, replaced, width, height } })
  }
  return { ...state, print, draw }
}
