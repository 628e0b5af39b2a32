import { peopleErrors } from './people'
import { register } from './registry'
import type { TextsOf } from './text'

export const postersErrors = register<TextsOf<'posters'>>({
  PLACE_NOT_FOUND: peopleErrors.PLACE_NOT_FOUND,
  NO_STATIONS: { happened: '这里还没有驿站', next: '先在“地点”里加上驿站，再来印。' },
  STATION_WITHOUT_CODE: { happened: '还没有码，海报没有印', next: '先点“做码”，做好了再印一次。' },
  CODE_LIMIT: {
    happened: '微信说今天或这会儿要的码太多了',
    kept: '驿站的码都没有动。',
    next: '过几分钟再印；还不行，明天再来。',
  },
  CODE_PAGE_UNKNOWN: {
    happened: '微信还不认得扫码要打开的那一页',
    kept: '驿站的码都没有动。',
    next: '小程序发布以后才能印。请告诉管小程序的同事。',
  },
  CODE_NOT_DRAWN: {
    happened: '微信这会儿没把码画出来，海报没有印',
    kept: '驿站的码都没有动。',
    next: '过一会儿再印一次。',
  },
  POSTER_GONE: { happened: '这份海报存了一天，已经清掉了', next: '再印一次就有新的。' },
})
