import * as z from 'zod/mini'

/** What a code may stand for. A person's code is not in the registry: it changes every minute. */
const codeKinds = {
  station: '驿站',
  activity: '活动',
  round: '礼包',
  book: '图书',
  pickup: '取货',
} as const
export type CodeKind = keyof typeof codeKinds
export const CodeKind = z.enum(Object.keys(codeKinds) as [CodeKind, ...CodeKind[]])

const codeStates = { live: '在用', revoked: '作废了', expired: '过期了' } as const
export type CodeState = keyof typeof codeStates
export const CodeState = z.enum(Object.keys(codeStates) as [CodeState, ...CodeState[]])

/** As it is printed: ten letters and digits without those that look alike. */
export const ShortCode = z.string().check(z.regex(/^[0-9A-HJKMNP-TV-Z]{10}$/))

/** A person's own code as it was scanned or typed; what is none is refused by a code of its own. WeChat: 32 characters at most. */
export const PersonScene = z.string().check(z.minLength(1), z.maxLength(32))
/** Why somebody's own code is not taken. */
export const personCodeErrors = ['PERSON_CODE_UNKNOWN', 'PERSON_CODE_OLD', 'PERSON_CODE_USED'] as const

/** How long one's own code stands. */
export const personCodeSeconds = 60
