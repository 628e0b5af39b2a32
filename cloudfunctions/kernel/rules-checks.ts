/** What WeChat's checks of texts and pictures say, in four words; anything else is a word for nobody knows. */

/** `doubtful` and `unknown` are for a person to decide. */
export const verdicts = ['pass', 'doubtful', 'refused', 'unknown'] as const
export type Verdict = (typeof verdicts)[number]

const said: Readonly<Record<string, Verdict>> = { pass: 'pass', review: 'doubtful', risky: 'refused' }

/** @param result as WeChat sends it; whatever it is */
export function verdictOf(result: unknown): Verdict {
  const suggest = typeof result === 'object' && result !== null && 'suggest' in result ? result.suggest : undefined
  return typeof suggest === 'string' && Object.hasOwn(said, suggest) ? (said[suggest] ?? 'unknown') : 'unknown'
}

const gravest: readonly Verdict[] = ['refused', 'doubtful', 'unknown', 'pass']

/** The gravest of them; nothing at all passes. */
export const together = (all: readonly Verdict[]): Verdict => gravest.find(verdict => all.includes(verdict)) ?? 'pass'

/** characters of one text that WeChat checks; its limit is 2,500 */
const pieceLength = 2_400
/** what stands across a cut is seen whole in one of both pieces */
const shared = 40

/** The text in pieces that may be checked; blank texts have none. No character outside the first plane is cut in two. */
export function piecesOf(text: string): readonly string[] {
  if (text.trim() === '') return []
  const characters = [...text]
  const pieces: string[] = []
  let piece = ''
  let from = 0
  for (let at = 0; at < characters.length; at += 1) {
    const character = characters[at] ?? ''
    if (piece.length + character.length > pieceLength) {
      pieces.push(piece)
      at = Math.max(from + 1, at - shared)
      from = at
      piece = ''
    }
    piece += characters[at] ?? ''
  }
  return [...pieces, piece]
}

/** WeChat's answer about one picture, as it is pushed. */
export interface PushedCheck {
  readonly trace: string
  readonly verdict: Verdict
}

/** The event 图片检测结果推送; undefined for any other. A check that failed at WeChat's is unknown. */
export function pushedCheck(event: unknown): PushedCheck | undefined {
  if (typeof event !== 'object' || event === null) return undefined
  const { MsgType, Event, trace_id: trace, errcode = 0, result } = event as Readonly<Record<string, unknown>>
  if (MsgType !== 'event' || Event !== 'wxa_media_check') return undefined
  if (typeof trace !== 'string' || !/^[\w-]{8,100}$/.test(trace)) return undefined
  return { trace, verdict: errcode === 0 ? verdictOf(result) : 'unknown' }
}
