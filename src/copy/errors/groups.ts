import { peopleErrors } from './people'
import { register } from './registry'
import type { TextsOf } from './text'

/** These stand in the main package with all the others, so they are short. */
export const groupsErrors = register<TextsOf<'groups'>>({
  PLACE_NOT_FOUND: peopleErrors.PLACE_NOT_FOUND,
  NOT_A_COMMUNITY: { happened: '群只能绑到社区', next: '先点进一个社区。' },
  BIND_CARD_UNKNOWN: { happened: '没有这张绑定卡', next: '到“我的”里的“微信群”重新做一张。' },
  BIND_CARD_EXPIRED: { happened: '这张绑定卡过期了', next: '重新做一张，一天内在群里点开。' },
  GROUP_NOT_SEEN: { happened: '看不出是哪个群', next: '把绑定卡发到群里，从群里点开。还不行就更新微信。' },
  GROUP_ELSEWHERE: ({ place = '别的社区', group }) => ({
    happened: `这个群已经绑到${place}`,
    next: `${group ? `登记的名字是“${group}”。` : ''}要换，先在那边解除绑定。`,
  }),
  GROUP_NOT_FOUND: { happened: '没有找到这个群', next: '可能刚解除绑定，刷新再看。' },
})
