import { register } from './registry'
import { nothing, type TextsOf } from './text'

export const certificatesErrors = register<TextsOf<'certificates'>>({
  NAME_MISSING: {
    happened: '还不知道纸上该写谁的名字',
    kept: '时长和积分都好好的，一样没少。',
    next: '先到“我的资料”写上称呼，再回来打印。',
  },
  NOTHING_CONFIRMED: {
    happened: '这段时间还没有审核好的服务',
    kept: nothing,
    next: '换一年看看；刚参加过的，等社区审核好了再来打印。',
  },
})
