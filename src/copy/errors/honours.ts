import { honourDefaults } from '@/contract/honours/defaults'
import { type PostState, postStates } from '@/contract/honours/states'
import { peopleErrors } from './people'
import { personCodeErrors } from './person-code'
import { register } from './registry'
import { nothing, type TextsOf, typed, unchanged } from './text'

const stateText = (state: unknown): string | undefined =>
  typeof state === 'string' && state in postStates ? postStates[state as PostState] : undefined

export const honoursErrors = register<TextsOf<'honours'>>({
  ...personCodeErrors,
  PLACE_NOT_FOUND: peopleErrors.PLACE_NOT_FOUND,
  POST_NOT_FOUND: { happened: '这一条不在榜上了', next: '可能撤下来了。到善行义举榜上看看别的。' },
  POST_MOVED_ON: ({ state }) => {
    const now = stateText(state)
    return {
      happened: now ? `这一条现在是“${now}”，这一步做不了` : '这一条刚刚变了，这一步做不了',
      kept: typed,
      next: '刷新一下，看看到哪一步了。',
    }
  },
  POST_CHANGED: {
    happened: '您看的时候，别的同事改过这一条',
    kept: unchanged,
    next: '刷新一下，看看改成什么样了，再定。',
  },
  POST_PREPARING: { happened: '照片还在打码，先不能上榜', kept: nothing, next: '一般一两分钟就好，等会儿再点。' },
  POST_NOT_HERE: { happened: '有一条不在这里的榜上了', kept: unchanged, next: '刷新一下，把它去掉再存。' },
  REASON_MISSING: { happened: '还没有写原因', kept: typed, next: '写几个字，说说为什么。' },
  NAME_MISSING: { happened: '这一条没写名字', kept: nothing, next: '先把名字写上，再请本人同意；不写名字就直接上榜。' },
  NAMED_NEEDS_CONSENT: {
    happened: '里头还有名字或者称呼，要先请本人同意',
    kept: unchanged,
    next: '把标题和正文里的名字、“王师傅”这样的称呼也去掉，或者写上名字，请本人同意。',
  },
  WORDS_TELL_NUMBER: {
    happened: '榜上的话里有电话或者证件号',
    kept: typed,
    next: '把号码删掉，再点一次。要联系人，走社区，别写在榜上。',
  },
  CONSENT_MISSING: { happened: '本人还没有同意', kept: nothing, next: '先请本人点同意，或者当面登记。' },
  SECOND_EYES: {
    happened: '要请另一位同事来放',
    kept: nothing,
    next: '写的、改的、登记同意的，和上榜的本人，都不能自己放。请别的同事看一眼。',
  },
  CONSENT_UNKNOWN: {
    happened: '这个链接用不了了',
    next: '可能换了新的，或者那一条不发了。请发给您的人再发一次。',
  },
  CONSENT_LATE: {
    happened: '这个链接过期了',
    kept: '没有您的同意，就不会上榜。',
    next: `链接管 ${honourDefaults.consentDays} 天。想上榜，请社区的人再发一次。`,
  },
  CONSENT_OTHER: {
    happened: '同意的不是您这个微信号',
    kept: nothing,
    next: '用当时点同意的那个微信来改；换了手机，就请社区的人帮您撤。',
  },
  CONSENT_NAME: {
    happened: '名字跟上面写的不一样',
    kept: unchanged,
    next: '照着上面的名字写。要是写的不是您，就别点了，告诉社区一声。',
  },
  CONSENT_WRITER: {
    happened: '写这一条的人，不能替自己点同意',
    kept: nothing,
    next: '写的、改的、推荐的，都算。请社区另一位同事重写一条。',
  },
  BOARD_NOT_ABOVE: { happened: '那里不是这一条的上一级', kept: nothing, next: '只能上它所在的街道和区的榜。' },
  MONTH_IN_FUTURE: { happened: '这个月还没到', kept: typed, next: '选这个月，或者以前的月份。' },
  TOO_MANY_NOMINATIONS: ({ most }) => ({
    happened: most ? `这个月您已经推荐了 ${most} 位` : '这个月您推荐得够多了',
    kept: typed,
    next: '谢谢您留心身边的好人。下个月接着推荐。',
  }),
  DAY_IN_FUTURE: { happened: '那天还没到', kept: typed, next: '看看日子是不是选错了。' },
  WORDS_REFUSED: {
    happened: '有的话没有通过检查',
    kept: typed,
    next: '换个说法，只说事情本身，再送一次。',
  },
  NOMINATION_NOT_FOUND: { happened: '没有找到这条推荐', next: '刷新一下，再找找看。' },
  NOMINATION_DECIDED: { happened: '这条推荐已经有人看过了', kept: nothing, next: '刷新一下，看看怎么定的。' },
  OWN_NOMINATION: { happened: '这是您自己推荐的', kept: nothing, next: '请别的同事来看，才公道。' },
  COUNCIL_FULL: ({ most }) => ({
    happened: most ? `评议会已经有 ${most} 位了` : '评议会满了',
    kept: nothing,
    next: '先请一位离开，再加新的。',
  }),
  COUNCIL_MEMBER: { happened: '他已经是评议员了', kept: nothing, next: '不用再加一次。' },
  COUNCIL_NO_MEMBER: { happened: '他已经不在评议会里了', kept: nothing, next: '刷新一下就看到了。' },
  COUNCIL_NOT_YOU: { happened: '您不是那里的评议员', kept: nothing, next: '想参加评议，请跟社区说一声。' },
  RATE_OWN: { happened: '这件事跟您有关，不能自己评', kept: nothing, next: '跳过这一条，看下一条。' },
})
