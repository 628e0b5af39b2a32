import { type OpenApis, refuse } from './api'

/** Characters of `query`. WeChat docs: urllink.generate */
const maxQueryChars = 1024
/** Days a link may live. WeChat docs: urllink.generate */
const maxDays = 30

/** urllink.generate: a link that opens the page in this cloud's site instead of in WeChat. */
export function urlLink(baseUrl: string): OpenApis {
  return {
    'urllink.generate': ({ path = '', query = '', expire_type, expire_interval }) => {
      if (typeof path !== 'string' || !/^([\w-]+(\/[\w-]+)*)?$/.test(path)) {
        return refuse(40165, 'invalid weapp pagepath')
      }
      if (typeof query !== 'string' || query.length > maxQueryChars) return refuse(40212, 'invalid query')
      const days = Number(expire_interval ?? maxDays)
      if (expire_type === 1 && !(days >= 1 && days <= maxDays)) return refuse(85401, 'time limit between 1 and 30 days')
      return { json: { url_link: `${baseUrl}/#/${path}${query === '' ? '' : `?${query}`}` } }
    },
  }
}
