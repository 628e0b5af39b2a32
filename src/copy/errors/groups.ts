import { peopleErrors } from './people'
import { type TextsOf, typed } from './text'

export const groupsErrors: TextsOf<'groups'> = {
  PLACE_NOT_FOUND: peopleErrors.PLACE_NOT_FOUND,
  NOT_A_COMMUNITY: { happened: '群只能绑到社区', next: '先点进一个社区，再做绑定卡。' },
  BIND_CARD_UNKNOWN: { happened: '没有找到这张绑定卡', next: '到“我的—微信群”里重新做一张，发到群里再点开。' },
  BIND_CARD_EXPIRED: { happened: '这张绑定卡过期了', next: '一张卡一天有效。重新做一张，发到群里再点开。' },
  GROUP_NOT_SEEN: {
    happened: '看不出是哪个群',
    kept: typed,
    next: '把绑定卡发到微信群里，再从群里点开它；微信版本太旧的，先更新。',
  },
  GROUP_ELSEWHERE: ({ place, group }) => ({
    happened: place ? `这个群已经绑到${place}了` : '这个群已经绑到别的社区了',
    kept: typed,
    next: group ? `它登记的名字是“${group}”。要换社区，先在那边解除绑定。` : '要换社区，请那边的工作人员先解除绑定。',
  }),
  GROUP_NOT_FOUND: { happened: '没有找到这个群', next: '它可能刚被解除绑定。刷新一下再看。' },
}
