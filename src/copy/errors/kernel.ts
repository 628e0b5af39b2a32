import type { PhoneCode } from '@/cloud/phone-codes'
import type { KernelCode, TransportCode } from '@/contract/reply'
import { fieldNames } from '../fields'
import { type Text, typed, unchanged } from './text'

/** What any action may answer, and what the phone itself says when no answer came. */
export const kernelErrors: Readonly<Record<KernelCode | TransportCode | PhoneCode, Text>> = {
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
}
