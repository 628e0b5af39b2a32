/** Words for those who wait for what somebody else has sent, and for what one's own was merged into. */
import '../errors/snaps'
import type { SnapState } from '@/contract/snaps'
import { snapText } from '.'
import { ownText } from './own'

export const awaitedText = {
  sent: '有人发出来的',
  states: snapText.othersStates,
  acts: {
    ...ownText.acts,
    reopen: '发的人要求重新办',
    handOn: '先发的人撤回了，换一张接着办',
  } as Readonly<Record<string, string>>,
  says: {
    checking: '微信正在检查照片，一般几分钟。',
    waiting: '排上队了，工作人员会看。',
    asked: '工作人员在等发的人补充。',
    accepted: '采用了，好事有人看见了。',
    handling: '有人在办了，有答复会告诉您。',
    answered: '答复写在下面。还没解决的话，您也拍一张发来。',
    settled: '这件事有了着落。又出现了，您拍一张发来。',
    declined: '没有采用，原因写在下面。',
    merged: '和别人发的是同一件事，一起办。',
    withdrawn: '发的人撤回了。还没解决的话，您拍一张发来。',
  } satisfies Readonly<Record<SnapState, string>>,
  quiet: '是谁发的、写了什么、拍了什么，只有工作人员看得到。',
  steps: '走到哪一步了',
  into: '并到的那一件，走到哪一步了',
  send: '我也拍一张',
} as const
