import { codes } from '../../src/contract/codes'
import type { Action, InputOf, OutputOf } from '../../src/contract/define'

type Count = <A extends Action>(persona: string, action: A, input: InputOf<A>) => Promise<OutputOf<A>>

/** The code that this persona shows now: good once, so each act asks another one. */
export const shownBy = async (count: Count, persona: string): Promise<string> =>
  (await count(persona, codes.mine, {})).codes[0]?.scene ?? ''
