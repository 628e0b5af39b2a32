import { useState } from 'react'
import type { Failure } from '../contract/reply'
import type { Answered } from './ask'
import { type DocumentType, platform } from './platform'

/** A file as the cloud hands it over. */
export interface MadeFile {
  readonly name: string
  readonly base64: string
  readonly type: DocumentType
}

export const xlsxType: DocumentType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** What the cloud takes for a table or a paper at the most; a cold function reads its libraries first. */
export const patience = { timeoutMs: 20_000 }

/** Has a file made in the cloud, in a tap, and opens it. `make` gives what came with it, and whether the phone could open it; undefined after a refusal. */
export function useDocument() {
  const [making, setMaking] = useState(false)
  const [error, setError] = useState<Failure>()
  const make = async <T>(asked: Promise<Answered<T>>, fileOf: (data: T) => MadeFile) => {
    setMaking(true)
    setError(undefined)
    const answer = await asked
    let made: { readonly data: T; readonly opened: boolean } | undefined
    if (answer.kind === 'refused') setError(answer.error)
    else {
      const { name, base64, type } = fileOf(answer.data)
      made = { data: answer.data, opened: (await platform.openFile(name, base64, type)) !== 'failed' }
    }
    setMaking(false)
    return made
  }
  return { making, error, make }
}
