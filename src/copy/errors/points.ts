import { pointsShown } from '@/contract/points/shown'
import { personCodeErrors } from './person-code'
import { register } from './registry'
import { nothing, type TextsOf, typed, unchanged } from './text'

const shown = (points: unknown) => (typeof points === 'number' ? pointsShown(points) : undefined)

export const pointsErrors = register<TextsOf<'points'>>({
  TOO_FEW_POINTS: ({ balance }) => ({
    happened: shown(balance) === undefined ? '积分不够' : `积分不够，现在能用的是 ${shown(balance)} 分`,
    kept: '一分都没有扣。',
    next: '少用一点，或者攒够了再来。',
  }),
  PURSE_FROZEN: {
    happened: '您的积分账户正在核对，先不能用',
    kept: '积分一分都不会少，服务照样记分。',
    next: '区里的人会看，一般一两天。急的话请社区帮着问。',
  },
  GIVING_CLOSED: { happened: '现在的规则不能转积分', kept: '一分都没有动。', next: '自己去兑换点换东西吧。' },
  GIVING_LIMIT: ({ left }) => ({
    happened: left ? `今年还能转 ${shown(left)} 分` : '今年能转的已经转完了',
    kept: '一分都没有动。',
    next: left ? '少转一点再试。' : '明年一月一日起可以再转。',
  }),
  GIVING_PEOPLE: ({ peopleMost }) => ({
    happened: peopleMost ? `一年最多转给 ${peopleMost} 位家人` : '今年转过的人数到了',
    kept: '一分都没有动。',
    next: '可以转给今年已经转过的家人。',
  }),
  GIVING_SELF: { happened: '这是您自己的码', kept: '一分都没有动。', next: '请家人打开“我的码”，扫家人的。' },
  ...personCodeErrors,
  PLACE_NOT_FOUND: { happened: '没有找到这个地方', next: '它可能并到别处了。回上一页重新选。' },
  RULE_BEGUN: {
    happened: '规则最早从明天开始',
    kept: typed,
    next: '已经做过的服务按当天的规则算。把开始日子往后改一天。',
  },
  RULE_LEVELS: {
    happened: '四档的比例要从高到低',
    kept: typed,
    next: '优秀不低于良好，良好不低于合格，合格不低于不计分。',
  },
  ENTRY_NOT_FOUND: { happened: '没有找到这一笔', kept: nothing, next: '刷新一下，再找找看。' },
  ENTRY_NO_AWARD: { happened: '这一笔不是服务得分，不能扣回', kept: nothing, next: '兑换的退回在兑换单里办。' },
  ENTRY_REVERSED: { happened: '这一笔已经扣回过了', kept: nothing, next: '刷新一下就能看到。' },
  OWN_ENTRY: { happened: '自己的得分不能自己更正', kept: nothing, next: '请别的同事来办。' },
  PURSE_NOT_FROZEN: { happened: '这个账户没有停用，或者已经恢复了', kept: unchanged, next: '刷新一下就好。' },
})
