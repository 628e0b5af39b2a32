import { type WishState, wishStates } from '@/contract/wishes/states'
import { peopleErrors } from './people'
import { register } from './registry'
import { type TextsOf, typed } from './text'

const stateText = (state: unknown): string | undefined =>
  typeof state === 'string' && state in wishStates ? wishStates[state as WishState] : undefined

export const wishesErrors = register<TextsOf<'wishes'>>({
  PLACE_NOT_FOUND: peopleErrors.PLACE_NOT_FOUND,
  WISH_NOT_FOUND: { happened: '没有找到这个心愿', next: '它可能还没上墙，或者撤下来了。到心愿墙上看看别的。' },
  WISH_MOVED_ON: ({ state }) => {
    const now = stateText(state)
    return {
      happened: now ? `这个心愿现在是“${now}”，这一步做不了` : '这个心愿刚刚变了，这一步做不了',
      kept: typed,
      next: '刷新一下，看看到哪一步了。',
    }
  },
  WISH_EMPTY: { happened: '还没有写', next: '写一句，再送出。' },
  WISH_TOO_LONG: ({ limit }) => ({
    happened: limit ? `写得太长了，最多 ${limit} 个字` : '写得太长了',
    kept: typed,
    next: '留下最要紧的几句。',
  }),
  REWARD_TOO_LONG: ({ limit }) => ({
    happened: limit ? `心意写得太长了，最多 ${limit} 个字` : '心意写得太长了',
    kept: typed,
    next: '一句话就好，比如“请您喝杯茶”。',
  }),
  REWARD_IS_MONEY: {
    happened: '心意里不写钱，也不写积分',
    kept: typed,
    next: '换成一杯茶、一句谢谢，或者空着。',
  },
  TOO_MANY_WISHES: ({ most }) => ({
    happened: most ? `您有 ${most} 个心愿还没了` : '您没了的心愿已经满了',
    kept: typed,
    next: '等办成一个，或者先撤回一个。',
  }),
  WISH_TAKEN: { happened: '刚刚有人接了', next: '谢谢您。墙上还有别的心愿等人来帮。' },
  OWN_WISH: { happened: '这件事跟您自己有关', next: '自己的心愿要请别人来接，请别的同事来看。' },
  ALREADY_HELPING: { happened: '这个心愿您已经接了', next: '在“我的心愿”里能看到它。' },
  TOO_MANY_CLAIMS: ({ most }) => ({
    happened: most ? `您手上已经有 ${most} 个心愿` : '您手上的心愿已经满了',
    next: '先办好一个，或者放下一个，再来接。',
  }),
  NOT_HELPING: { happened: '这个心愿不在您手上', next: '可能已经放下，或者退回墙上了。' },
  WISH_NOT_DONE: { happened: '还没有人说办好了', next: '等来帮的人办好了再确认。' },
  CONFIRM_LATER: { happened: '还没到七天，先等许愿的人自己确认', next: '满七天还没回音，您再来确认。' },
  THANKS_GIVEN: { happened: '您已经写过感谢了', kept: typed, next: '工作人员看过，就贴在心愿墙上。' },
})
