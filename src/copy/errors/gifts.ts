import { dayOf, dayText } from '../dates'
import { personCodeErrors } from './person-code'
import { register } from './registry'
import { tableErrors } from './tables'
import { nothing, type TextsOf, typed, unchanged } from './text'

// why a list of people cannot be read
register(tableErrors)

const notGiven = '这一回什么都没有记，先别发。'

/** ms UTC or a day, as it is said: 11月26日. */
function dayWords(when: unknown): string | undefined {
  if (typeof when === 'number') return dayWords(dayOf(when))
  return typeof when === 'string' ? dayText(when).replace(/^\d+年/, '') : undefined
}

export const giftsErrors = register<TextsOf<'gifts'>>({
  ...personCodeErrors,

  // rounds
  PLACE_UNKNOWN: { happened: '没有找到这个地方', next: '回到工作台，从您管的地方再进来。' },
  ROUND_NOT_FOUND: { happened: '没有找到这一批礼包', kept: nothing, next: '回到上一页刷新一下，再找找看。' },
  ROUND_DAYS: { happened: '日期不对', kept: typed, next: '最后一天要在第一天之后，也不能早于今天。改好再送一次。' },
  KIT_NOT_FOUND: { happened: '没有找到这种礼包', kept: typed, next: '在“发什么”里重新选一种。' },
  KIT_WITHDRAWN: ({ reason }) => ({
    happened: reason ? `这种礼包停用了：${reason}` : '这种礼包停用了，不能再发',
    kept: nothing,
    next: '可能是里面有东西出了问题。先别发，问问管物资的同事。',
  }),
  NOT_A_COUNTER: { happened: '选的地方里，有一处不能发礼包', kept: typed, next: '换成您管的驿站或者社区。' },
  ROUND_PLACE_TWICE: { happened: '同一个地方写了两次', kept: typed, next: '去掉一个，把份数合在一起。' },
  ROUND_NOT_DRAFT: {
    happened: '这一批已经交上去了，不能再改',
    kept: typed,
    next: '请批准的人退回来，就能接着改。',
  },
  ROUND_NOT_SUBMITTED: { happened: '这一批现在不在等批准', kept: nothing, next: '可能刚有同事办过了，刷新看看。' },
  ROUND_SAME_PERSON: {
    happened: '这一批是您起草或者交上来的，要换一个人批准',
    kept: nothing,
    next: '请另一位同事打开这一页，看过以后批准。',
  },
  ROUND_NOT_OPEN: { happened: '这一批现在没有在发', kept: unchanged, next: '刷新看看，是还没批准，还是已经结束了。' },
  QUOTA_BELOW_HANDED: {
    happened: '不能少于已经发的、带出去的份数',
    kept: '份数没有动。',
    next: '写一个够用的数；带出去没发完的，先带回来。',
  },
  LIST_EMPTY: { happened: '名单上还没有人', kept: nothing, next: '先把名单导进来，再交给别人批准。' },
  ROUND_LIST_SHUT: {
    happened: '名单跟着批次一起批准，交上去以后不能再加',
    kept: nothing,
    next: '请批准的人退回来，再加；已经在发的，漏掉的人另起一批。',
  },
  LIST_FULL: { happened: '名单满了，一批最多 5000 人', kept: '已经加好的都在。', next: '其余的人另起一批。' },
  NOT_LISTED: { happened: '名单上没有这个人了', kept: nothing, next: '可能刚被去掉，刷新看看。' },
  LISTED_HAS_GOT: {
    happened: '这个人已经领过了，不能从名单里去掉',
    kept: nothing,
    next: '真发错了，先到记录里撤销那一次。',
  },
  ATTACHMENT_UNKNOWN: { happened: '这份表没有送到', kept: nothing, next: '再选一次就行。' },

  // the counter
  ROUND_NOT_HERE: {
    happened: '这一批不在这里发',
    kept: notGiven,
    next: '看看是不是选错了批次；要在这里发，请社区加上份数。',
  },
  ROUND_NOT_BEGUN: ({ from }) => ({
    happened: dayWords(from) ? `这一批 ${dayWords(from)} 才开始发` : '这一批还没有开始发',
    kept: notGiven,
    next: '请到那天再来。',
  }),
  ROUND_OVER: ({ to }) => ({
    happened: dayWords(to) ? `这一批 ${dayWords(to)} 就结束了` : '这一批已经结束了',
    kept: nothing,
    next: '不能再发，也不能再改。还有没领到的，请社区另起一批。',
  }),
  QUOTA_GONE: { happened: '这里的份数发完了', kept: notGiven, next: '请社区给这里加份数，或者请对方到别的驿站领。' },
  PACKS_GONE: {
    happened: '架上没有礼包了',
    kept: notGiven,
    next: '等补货，或者请对方到别的驿站领。真有的话，先去盘点。',
  },
  BATCH_EXPIRED: { happened: '剩下的礼包过期了', kept: notGiven, next: '收起来别发，告诉管物资的同事换一批。' },
  TICKET_UNKNOWN: {
    happened: '没有这个领取码',
    kept: notGiven,
    next: '可能换过新的了。请本人打开“我的礼包”看看现在的码。',
  },
  TICKET_OTHER_ROUND: {
    happened: '这是另一批的领取码',
    kept: notGiven,
    next: '换到那一批再扫；那一批不在这里发的话，请对方看看上面写的地方。',
  },
  GUESTS_NOT_HERE: {
    happened: '这一批不能当面登记',
    kept: notGiven,
    next: '请对方拿手机亮“我的码”，或者让家人凭领取码来。',
  },
  NOT_ELIGIBLE: ({ list }) =>
    list
      ? {
          happened: `“${list}”的名单上没有对方`,
          kept: notGiven,
          next: '手机号、称呼跟名单上都对得上才认得出。对不上的，请对方在“我的资料”里改好，或者照名单当面登记；真漏了，请社区另起一批。',
        }
      : {
          happened: '对方不在这一批的发放对象里',
          kept: notGiven,
          next: '觉得不对的话，请对方到“我的礼包”里点“反映问题”，街道会看。',
        },
  HOME_MISSING: {
    happened: '还不知道对方住在哪里',
    kept: notGiven,
    next: '当场帮对方在“登记住处”里登记到小区或楼栋，或者请对方在“我的资料”里选好，再扫。',
  },
  DOOR_MISSING: ({ home }) => ({
    happened: home ? `只知道对方住${home}，不知道是哪一户` : '还不知道对方住哪一户',
    kept: notGiven,
    next: '这一批每户一份。问一句住几单元几号，写上再发。',
  }),
  GIFT_TWICE: ({ place, at }) => ({
    happened: `${dayWords(at) ? `${dayWords(at)} ` : ''}${place ? `在${place}` : ''}已经领过一份了`,
    kept: '这一回什么都没有记，别再发第二份。',
    next: '每户一份的，家里谁领都算；门牌写错了，改了再看。说没领到的，看看发放记录；真的发错了，先撤销那一次。',
  }),
  GIFT_OWN: {
    happened: '这是您自己（或者是您代领），不能自己发给自己',
    kept: notGiven,
    next: '请一位同事来发，账上才说得清。',
  },
  SIGNATURE_MISSING: { happened: '还没有签字', kept: typed, next: '请对方用手指在框里写上名字。' },
  RECORD_NOT_FOUND: { happened: '没有找到这一次发放', kept: nothing, next: '刷新一下，再找找看。' },
  GIFT_NOT_UNDONE: { happened: '这一次没有撤销，或者已经恢复了', kept: nothing, next: '不用再恢复，刷新就能看到。' },
  BATCHES_MANY: {
    happened: '架上不同批号的礼包太多，这一份放不回去',
    kept: '没有撤销，记录还是原来那样。',
    next: '先在物资库里把几批发完、拆开或者调走，再来撤销。',
  },
  GIFT_UNDONE: { happened: '这一次已经撤销过了', kept: nothing, next: '不用再撤，刷新就能看到。' },

  // outside
  ALLOTMENT_OPEN: { happened: '上一回带出去的还没有带回来', kept: '份数没有动。', next: '先点“带回来”，再带新的。' },
  ALLOTMENT_UNKNOWN: {
    happened: '没有找到这次带出去的礼包',
    kept: '手机里记的都在。',
    next: '把这一页给社区看看，帮您查一查。',
  },
  ALLOTMENT_FORGED: { happened: '这份凭据对不上', kept: '手机里记的都在。', next: '别再发了，把这一页给社区看看。' },
  ALLOTMENT_USED: {
    happened: '这个号已经记过别人了',
    kept: '手机里记的还在。',
    next: '点“换个号再送”。带出去的号都用完了的，请社区帮着补记。',
  },
  ALLOTMENT_OVER: {
    happened: '这一份的时间或者号对不上，记不上',
    kept: '手机里记的都在。',
    next: '看看手机的时间准不准，改准了再送一次；还不行，把这一页给社区看看。',
  },
  ALLOTMENT_BACK: {
    happened: '这次的已经带回来，账合上了',
    kept: '手机里记的都在。',
    next: '不用再带一次。还有没送上来的，连上网照样会记。',
  },

  // one's own
  NOT_FOR_YOU: {
    happened: '这一批没有发给您',
    kept: nothing,
    next: '觉得自己该有的话，点“反映问题”，街道会看、会答复。',
  },
  YOUR_HOME_MISSING: {
    happened: '还不知道您住在哪里',
    kept: nothing,
    next: '在“我的资料”里选到小区；选不到的，到驿站请管理员登记一下，再来拿领取码。',
  },
  HAVE_GOT: ({ place, at }) => ({
    happened: `${dayWords(at) ? `${dayWords(at)} ` : ''}${place ? `在${place}` : ''}已经领过了`,
    kept: nothing,
    next: '没有领到的话，点“反映问题”，街道会查。',
  }),
  NO_TICKET: { happened: '这一批没有领取码', kept: nothing, next: '已经作废了，不用再办。' },
  COMPLAINT_WAITING: { happened: '您上次反映的还在等答复', kept: typed, next: '等答复来了再说，或者直接到社区问问。' },

  // records
  PART_GONE: { happened: '这份文件放得太久，清掉了', kept: '记录一条都没有少。', next: '再导一次就行。' },
  COMPLAINT_NOT_FOUND: { happened: '没有找到这条反映', kept: typed, next: '刷新一下，再找找看。' },
  COMPLAINT_OWN: { happened: '说的是您自己发的那一份，要换一个人答复', kept: typed, next: '请另一位同事来看。' },
  COMPLAINT_ANSWERED: { happened: '刚有同事答复过了', kept: typed, next: '刷新看看是怎么答的。' },
})
