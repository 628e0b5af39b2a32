import { momentText } from '../dates'
import { peopleErrors } from './people'
import { personCodeErrors } from './person-code'
import { register } from './registry'
import { nothing, type TextsOf, typed, unchanged } from './text'

export const serviceErrors = register<TextsOf<'service'>>({
  PLACE_NOT_FOUND: peopleErrors.PLACE_NOT_FOUND,
  ACTIVITY_NOT_FOUND: { happened: '没有找到这个活动', next: '链接可能不完整。到“志愿活动”里找找看。' },
  ACTIVITY_CANCELLED: { happened: '这个活动取消了', kept: nothing, next: '原因写在活动页上。看看别的活动。' },
  ACTIVITY_STARTED: {
    happened: '活动已经开始了',
    kept: unchanged,
    next: '想参加，直接到现场找带队的人。开始以后时间不能改，也不能取消；提前散了的话，请大家签退就行。',
  },
  ACTIVITY_NOT_STARTED: { happened: '活动还没开始', kept: typed, next: '办完了再来填受益人数。' },
  ACTIVITY_OVER: { happened: '活动已经结束了', kept: unchanged, next: '看看接下来的活动。' },
  ACTIVITY_FULL: { happened: '人满了，候补也排满了', kept: nothing, next: '过会儿再看看有没有人退，或者换一个活动。' },
  OVERLAPS_OTHER: ({ title, startsAt }) => ({
    happened: title ? `跟您报的“${title}”时间撞上了` : '跟您报的另一个活动时间撞上了',
    kept: '那一个还给您留着，这一个没有报。',
    next:
      typeof startsAt === 'number'
        ? `那一个是${momentText(startsAt)}。想来这一个，先退掉那一个。`
        : '想来这一个，先退掉那一个。',
  }),
  NOT_SIGNED_UP: { happened: '没有报着名', kept: nothing, next: '可能已经退过了。刷新一下再看。' },
  LEAVING_CLOSED: ({ hours }) => ({
    happened: hours ? `开始前 ${hours} 小时起，不能自己退了` : '现在不能自己退了',
    kept: '您的报名还在。',
    next: '来不了，请跟带队的人说一声，他们能替您退。',
  }),
  ENDS_BEFORE_START: { happened: '结束时间比开始还早', kept: typed, next: '看看是不是上午、下午填反了。' },
  ACTIVITY_TOO_LONG: { happened: '一个活动最长一整天', kept: typed, next: '要办好几天的，分成几个活动发布。' },
  ACTIVITY_PAST: { happened: '开始时间已经过了', kept: typed, next: '选一个以后的时间。' },
  ACTIVITY_TOO_FAR: { happened: '日子太远了，最多提前一年多发布', kept: typed, next: '选近一点的日子。' },
  SERIES_EMPTY: {
    happened: '到那一天只有一次，成不了一组',
    kept: typed,
    next: '把截止的日子往后放，或者只发布这一个。',
  },
  SERIES_TOO_LONG: ({ most }) => ({
    happened: most ? `一回最多发布 ${most} 个` : '一回发布得太多了',
    kept: typed,
    next: '把截止的日子往前放，剩下的下回再发。',
  }),
  CAPACITY_BELOW_TAKEN: ({ taken }) => ({
    happened: taken ? `已经有 ${taken} 个人报上了，名额不能再少` : '名额不能比报上的人还少',
    kept: unchanged,
    next: '要少几个人，先到名单里移出，再改名额。',
  }),
  NOT_LEADER: { happened: '这个活动不归您带', kept: nothing, next: '请带队的人扫您的码，把您添成带队人。' },
  LEADER_ALREADY: { happened: '对方已经是带队人了', kept: nothing, next: '不用再添。' },
  LEADERS_FULL: ({ most }) => ({
    happened: most ? `一个活动最多 ${most} 个带队人` : '带队人已经够多了',
    kept: nothing,
    next: '现在这几位就能办。',
  }),
  ...personCodeErrors,
})
