import { register } from './registry'
import { nothing, type TextsOf, typed } from './text'

export const starsErrors = register<TextsOf<'stars'>>({
  NO_STAR_YET: { happened: '这个季度您还没有星级', kept: typed, next: '做过服务、下个季度评出来以后，再来说。' },
  NO_HOME: {
    happened: '您还没有填住在哪个社区',
    kept: typed,
    next: '到“我的资料”里选好社区，申诉才知道送给谁看。',
  },
  APPEAL_MADE: { happened: '这个季度已经说过一次了', kept: nothing, next: '刷新一下，看看社区怎么回的。' },
  APPEAL_LATE: { happened: '过了能申诉的日子', kept: typed, next: '有话要说，可以直接找社区。下个季度会重新评。' },
  APPEAL_NOT_FOUND: { happened: '没有找到这份申诉', kept: nothing, next: '刷新一下，再找找看。' },
  APPEAL_NOT_DECIDED: {
    happened: '现在还不能请人再看',
    kept: typed,
    next: '社区看过一次以后，可以请换一个人再看，只有一次。',
  },
  APPEAL_DECIDED: { happened: '这份申诉已经有人看过了', kept: nothing, next: '刷新一下就能看到。' },
  APPEAL_OWN: { happened: '自己的申诉不能自己定', kept: nothing, next: '请别的同事来看。' },
  APPEAL_SAME_JUDGE: { happened: '第一次是您看的，这次要换一个人', kept: nothing, next: '请别的同事或街道来看。' },
  STAR_LOWER: ({ level }) => ({
    happened: level === undefined ? '星级只能往上改' : `已经是 ${level} 星，只能往上改`,
    kept: typed,
    next: '觉得不用改，就选现在的星级，把理由写上。',
  }),
  STAR_RULE_BEGUN: {
    happened: '新规则最早从下个季度的服务开始',
    kept: typed,
    next: '大家已经照现在的在做了。把开始的季度往后改。',
  },
  STAR_RULE_ORDER: { happened: '高一星的要求不能比低一星的少', kept: typed, next: '从一星到五星，每一项都不能变少。' },
})
