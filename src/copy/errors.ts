import type { Failure } from '../contract/reply'
import type { ErrorCode } from './error-code'
import { fieldNames } from './fields'

/** What a person reads when something did not work: what happened, what was kept, what to do next. */
export interface ErrorText {
  readonly happened: string
  readonly kept?: string
  readonly next: string
}
type Text = ErrorText | ((detail: NonNullable<Failure['detail']>) => ErrorText)

const typed = '您填的都还在。'
const unchanged = '什么都没有改动，您填的都还在。'
const day = (at: unknown) =>
  typeof at === 'number' ? new Date(at + 8 * 3_600_000).toISOString().slice(0, 10) : undefined

const texts: Readonly<Record<ErrorCode, Text>> = {
  OFFLINE: { happened: '现在没有网络', kept: typed, next: '连上网以后再试一次。' },
  TIMEOUT: { happened: '等了一会儿，没有等到回音', kept: typed, next: '网络可能慢，过一会儿再试。再试也不会重复。' },
  BUSY: { happened: '这会儿人多，没排上', kept: unchanged, next: '等几秒再试一次。' },
  UNAVAILABLE: { happened: '后台正在忙，没来得及答', kept: typed, next: '过一会儿再试。再试也不会重复。' },
  INTERNAL: ({ requestId }) => ({
    happened: '我们这边出了毛病',
    kept: typed,
    next: requestId
      ? `过一会儿再试。还不行，把这串编号告诉工作人员：${requestId}`
      : '过一会儿再试。还不行，告诉社区工作人员。',
  }),
  KEPT_FULL: {
    happened: '等着发送的太多，手机里存不下了',
    kept: typed,
    next: '先连上网，等前面的发出去，再送这一条。',
  },
  BAD_REQUEST: { happened: '这个版本的暖新太旧了', kept: typed, next: '把小程序关掉再打开，就会换成新的。' },
  UNKNOWN_ACTION: { happened: '这个功能后台还没有', next: '把小程序关掉再打开试试。还不行，告诉社区工作人员。' },
  BAD_INPUT: ({ fields }) => {
    const names = fieldNames(fields)
    return {
      happened: names.length > 0 ? `${names.join('、')}没填对` : '有一处没填对',
      kept: typed,
      next: '改一改再送出。',
    }
  },
  TOO_LARGE: { happened: '内容太多，一次送不出去', kept: typed, next: '删短一些再送出。' },
  UNAUTHENTICATED: { happened: '微信没告诉我们您是谁', next: '把小程序关掉，从微信里再打开一次。' },
  CONSENT_REQUIRED: { happened: '先看一眼隐私说明', kept: typed, next: '同意以后回到这里，接着办就行。' },
  FORBIDDEN: { happened: '这件事要有相应身份的人来办', next: '该由您办的话，请社区工作人员给您发一份邀请。' },
  OUT_OF_SCOPE: { happened: '这里不在您负责的范围', next: '请找管这一片的同事来办。' },
  CONFLICT: {
    happened: '刚才那次已经送到了，内容跟这次不一样',
    next: '回到上一页看看刚才的结果，再决定要不要重新填。',
  },

  NOTICE_OUTDATED: { happened: '隐私说明刚换了新的一版', next: '请看看新的一版，再决定同不同意。' },
  PLACE_NOT_FOUND: { happened: '没有找到这个地点', kept: typed, next: '它可能改过名，请重新选一个。' },
  PLACE_EXISTS: { happened: '这个短编号已经有人用了', kept: typed, next: '换一个短编号再加。' },
  PLACE_CLOSED: { happened: '这个地点已经停用', kept: typed, next: '请选一个还在用的地点。' },
  PLACE_HAS_CHILDREN: { happened: '它下面还有在用的地点', kept: unchanged, next: '先把下面的停用，或者并到别处。' },
  KIND_NOT_ALLOWED: { happened: '这里下面不能放这一类地点', kept: typed, next: '换一个类别，或者换一个上级。' },
  ROLE_ALREADY_HELD: { happened: '这个身份已经有了', next: '不用再办一次。' },
  ROLE_NOT_HELD: { happened: '没有这个身份，可能已经收回了', next: '回到名单看看现在的情况。' },
  TOO_MANY_ROLES: { happened: '身份已经太多，加不下了', next: '先退掉一个用不着的，再来登记。' },
  ROLE_NOT_YOURS_TO_GIVE: { happened: '这个身份不归您管', kept: typed, next: '请上一级的负责人来办。' },
  LAST_ADMINISTRATOR: {
    happened: '这是最后一位管理员，不能退',
    kept: '什么都没有改动。',
    next: '先请另一个人当管理员，再来退。',
  },
  STILL_ADMINISTRATOR: {
    happened: '您还是管理员，现在不能注销',
    kept: '什么都没有改动。',
    next: '先把管理员的身份交给别人，退掉以后再来。',
  },
  ALREADY_CLAIMED: { happened: '这里已经有管理员了', next: '需要身份的话，请管理员给您发一份邀请。' },
  SETUP_CODE_WRONG: { happened: '认领码不对', kept: typed, next: '照着部署时给的码再看一遍。大小写和空格不要紧。' },
  SETUP_CODE_EXPIRED: { happened: '认领码过期了', kept: typed, next: '请负责部署的人重新生成一个。' },
  INVITATION_UNKNOWN: { happened: '没有这份邀请', kept: typed, next: '照着码再看一遍。还不行，请发邀请的人重发一份。' },
  INVITATION_EXPIRED: ({ expiresAt }) => ({
    happened: day(expiresAt) ? `这份邀请 ${day(expiresAt)} 就过期了` : '这份邀请过期了',
    next: '请发邀请的人重发一份。',
  }),
  INVITATION_USED: { happened: '这份邀请已经用过了', next: '一份邀请只能用一次。需要的话，请对方重发一份。' },
  INVITATION_REVOKED: { happened: '这份邀请被撤回了', next: '请问问发邀请的人。' },
  PERSON_NOT_FOUND: { happened: '没有找到这个人', next: '可能已经注销，或者不在这里了。回到名单看看。' },
  NO_PHONE: { happened: '这个人没有留电话', next: '请用别的办法联系。' },

  QUESTION_EMPTY: { happened: '还没有写问题', next: '写一句遇到的事，再问。' },
  QUESTION_TOO_LONG: ({ limit }) => ({
    happened: limit ? `写得太长了，最多 ${limit} 个字` : '写得太长了',
    kept: typed,
    next: '留下最要紧的几句，再问一次。',
  }),
  CARD_NOT_FOUND: { happened: '没有找到这个问题', next: '它可能换了地方。到“维权”里按事情找找看。' },
}

const isKnown = (code: string): code is ErrorCode => Object.keys(texts).includes(code)

/** The text for a failure. A code that this app does not know yet (the cloud is newer) reads like a fault of ours. */
export function errorText({ code, detail = {} }: Failure): ErrorText {
  const text = texts[isKnown(code) ? code : 'INTERNAL']
  return typeof text === 'function' ? text(detail) : text
}

const passing: ReadonlySet<string> = new Set<ErrorCode>([
  'OFFLINE',
  'TIMEOUT',
  'BUSY',
  'UNAVAILABLE',
  'INTERNAL',
  'UNAUTHENTICATED',
])

/** True when the same request may succeed in a moment. */
export const mayTryAgain = (code: string): boolean => passing.has(code) || !isKnown(code)
