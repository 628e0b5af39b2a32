import { honoursErrors } from './honours'
import { register } from './registry'
import type { TextsOf } from './text'

export const bannersErrors = register<TextsOf<'banners'>>({
  POST_NOT_FOUND: honoursErrors.POST_NOT_FOUND,
  POST_NOT_PUBLIC: { happened: '这一条不在榜上，不能印', next: '先上榜，再印喜报。撤下来的不能再印。' },
  NOTHING_PICKED: { happened: '这个月还没有评出来', next: '先在“月度善行”里评好，再印。' },
  PART_GONE: { happened: '这份文件用不了了：放得太久，或者上面有一条已经撤下来', next: '再做一次就行。' },
})
