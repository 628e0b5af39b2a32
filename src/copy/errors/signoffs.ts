import { register } from './registry'
import { nothing, type TextsOf } from './text'

export const signoffsErrors = register<TextsOf<'signoffs'>>({
  ROUND_NOT_FOUND: { happened: '没有找到这个发放批次', kept: nothing, next: '回到发放批次，重新选一个。' },
  NOTHING_HANDED: { happened: '这里还没有发出过这一批', kept: nothing, next: '发过以后再来打印。' },
})
