import { register } from './registry'
import { nothing, type TextsOf, typed, unchanged } from './text'

/** The photo that a refusal is about, as people count. */
const which = (n: unknown): string => (typeof n === 'number' ? `第 ${n + 1} 张照片` : '有一张照片')
const photosKept = '照片和写的话都还在手机里。'

export const snapsErrors = register<TextsOf<'snaps'>>({
  PLACE_NOT_FOUND: { happened: '没有找到这个地点', kept: typed, next: '它可能改过名，请重新选一个。' },
  ATTACHMENT_UNKNOWN: { happened: '有一张照片没有传上来', kept: photosKept, next: '改一改再发，把那张重新选一次。' },
  ATTACHMENT_NOT_PICTURE: {
    happened: '有一个文件不是照片',
    kept: photosKept,
    next: '把它去掉，换一张相机拍的。',
  },
  ATTACHMENT_TOO_LARGE: { happened: '有一张照片太大了', kept: photosKept, next: '把它去掉，重新拍一张。' },
  SNAP_CATEGORY: { happened: '选的类别和这一类对不上', kept: photosKept, next: '重新选一下类别。' },
  SPOT_OUTSIDE: {
    happened: '带上的位置不在平城区',
    kept: photosKept,
    next: '把位置去掉，选对社区再发；区外的事请找当地。',
  },
  TOO_MANY_SNAPS: ({ most }) => ({
    happened: most ? `今天已经发了 ${most} 张，明天再发` : '今天已经发满了',
    kept: photosKept,
    next: '明天打开“我的随手拍”，再发一次就行。急事请打 12345。',
  }),
  WORDS_REFUSED: {
    happened: '有的话微信不让发',
    kept: '您写的都还在，没有送出去。',
    next: '换个说法，说清楚事就好。',
  },
  SNAP_NOT_FOUND: { happened: '没有找到这一张', next: '可能已经撤回了。到“我的随手拍”里看看。' },
  SNAP_ENDED: { happened: '这件事已经了了，不用等了', next: '要是又出现了，再拍一张发来。' },
  SNAP_OWN: { happened: '这一张是您自己发的', next: '有结果会告诉您，不用再点。' },
  SNAP_MOVED_ON: {
    happened: '这件事刚刚往前走了一步，这样做不了了',
    kept: unchanged,
    next: '刷新一下，看看到哪一步了。',
  },
  SNAP_NOT_YOURS: {
    happened: '只有发的人能要求重新办',
    kept: nothing,
    next: '您要是也碰上了，可以自己拍一张发来。',
  },
  RATING_WORDS_MISSING: {
    happened: '哪里没办好，还没有写',
    kept: '您打的分还在。',
    next: '写一句，办事的人好知道该改哪里。',
  },
  RATING_OVER: { happened: '评价的时间已经过了', kept: nothing, next: '要是又出现了，再拍一张发来。' },
  REOPENED_OFTEN: ({ most }) => ({
    happened: most ? `这件事已经重新办过 ${most} 回了` : '这件事已经重新办过好几回了',
    kept: typed,
    next: '请打 12345，或者到社区当面说。',
  }),
  OWN_SNAP: { happened: '这件事您自己也发了，不能自己审', kept: nothing, next: '请一位同事来看。' },
  SNAP_CHANGED: {
    happened: '您看的时候，这一张有了变化',
    kept: '您刚才的决定没有记下。',
    next: '刷新一下，看看新的情况再定。',
  },
  PHOTO_UNKNOWN: ({ n }) => ({ happened: `${which(n)}打不开了`, kept: unchanged, next: '不公开那一张，再采用一次。' }),
  PHOTO_NOT_CHECKED: ({ n, check }) => ({
    happened: check === 'refused' ? `${which(n)}微信认为不合适，不能公开` : `${which(n)}微信还没有检查完`,
    kept: unchanged,
    next: check === 'refused' ? '不公开那一张，再采用。' : '等结果回来再采用，或者先不公开那一张。',
  }),
  NO_PHOTO_SHOWN: {
    happened: '一张照片都没有选公开',
    kept: unchanged,
    next: '至少公开一张；都不能公开，就点“不采用”。',
  },
  WORDS_TELL_NUMBER: {
    happened: '榜上的话里有电话或者证件号',
    kept: typed,
    next: '把号码删掉，再点一次。要联系人，走社区，别写在榜上。',
  },
  ORIGINAL_GONE: ({ n }) => ({
    happened: `${which(n)}的原图到期清掉了，不能重新打码`,
    kept: nothing,
    next: '可以不公开那一张；还不行，就把榜上那一条撤下来。',
  }),
  MERGE_TARGET: {
    happened: '不能并到那一件',
    kept: nothing,
    next: '只能并到同一条街道、同一类、还没了的事。重新选一件。',
  },
  MERGE_ORDER: {
    happened: '那一件发得更晚，不能把先发的并过去',
    kept: nothing,
    next: '打开后发的那一件，并到这一件来；那件已经采用了的，这件单独办就行。',
  },
  FORWARD_NOBODY: {
    happened: '那里还没有人看随手拍，转过去就没人管了',
    kept: '这一件还在您这里，没有转。',
    next: '换一个有人的单位，或者转给它的街道；要转给它，先请区里给那边配上人。',
  },
  FORWARD_TARGET: { happened: '不能转到那里', kept: typed, next: '换一个社区；需要处理的，也可以转给街道或共建单位。' },
  RULE_IN_PAST: { happened: '规则只能从明天起算', kept: typed, next: '把开始的日子往后改。' },
  RULE_CAPS: {
    happened: '几个数对不上',
    kept: typed,
    next: '后发的不能比先发的多，一天封顶不能少于一张的分，一个月不能少于一天。',
  },
  PERIOD_TOO_LONG: ({ days }) => ({
    happened: days ? `一次最多看 ${days} 天` : '选的时间太长了',
    kept: typed,
    next: '把时间改短一些，分几次看。',
  }),
  PART_GONE: { happened: '这份文件放得太久，清掉了', kept: '记录一条都没有少。', next: '再导一次就行。' },
})
