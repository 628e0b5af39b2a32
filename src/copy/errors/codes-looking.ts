import { register } from './registry'

/** Of a code that leads nowhere: the page behind every scan shows them, and that one is in the main package. */
export const codesLookingErrors = register({
  CODE_UNKNOWN: { happened: '没有这个码', next: '看看是不是抄错了一位，或者再扫一次。' },
  CODE_REVOKED: { happened: '这个码已经作废了', next: '请扫墙上新贴的码，或者在“驿站”里按名字找。' },
  CODE_EXPIRED: { happened: '这个码过期了', next: '请扫新的码，或者问问工作人员。' },
})
