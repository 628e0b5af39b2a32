import { SUBSCRIBE_PHRASE_CHARS, SUBSCRIBE_THING_CHARS } from '../limits'
import { type OpenApis, refuse } from './api'
import type { Inbox, Message } from './inbox'

/** What each kind of template field takes; the kind is the field's name without its number. WeChat: 参数值限制. */
const fieldRules: Readonly<Record<string, RegExp>> = {
  thing: new RegExp(`^.{1,${SUBSCRIBE_THING_CHARS}}$`, 'u'),
  number: /^-?\d{1,32}(\.\d+)?$/,
  letter: /^[A-Za-z]{1,32}$/,
  symbol: /^[^\p{L}\p{N}\s]{1,5}$/u,
  character_string: /^[\x21-\x7e]{1,32}$/,
  time: /^(\d{4}年\d{1,2}月\d{1,2}日|\d{4}-\d{1,2}-\d{1,2})?[ ]?\d{1,2}:\d{2}(:\d{2})?([~-].+)?$/,
  date: /^(\d{4}年\d{1,2}月\d{1,2}日|\d{4}-\d{1,2}-\d{1,2})([ ]?\d{1,2}:\d{2}(:\d{2})?)?([~-].+)?$/,
  amount: /^[¥￥$]?\d{1,10}(\.\d{1,2})?元?$/,
  phone_number: /^[\d+-]{1,17}$/,
  car_number: /^.{1,8}$/u,
  name: /^(\p{Script=Han}{1,10}|[A-Za-z ]{1,20})$/u,
  phrase: new RegExp(`^\\p{Script=Han}{1,${SUBSCRIBE_PHRASE_CHARS}}$`, 'u'),
}

/** subscribeMessage.send: into the inbox of the person, if they agreed. */
export function subscribeMessage(inbox: Inbox): OpenApis {
  return {
    'subscribeMessage.send': ({ touser, template_id, page = '', data }) => {
      if (typeof touser !== 'string' || touser === '') return refuse(40003, 'invalid openid')
      if (typeof template_id !== 'string' || template_id === '') return refuse(40037, 'invalid template_id')
      if (typeof page !== 'string' || page.startsWith('/')) return refuse(41030, 'invalid page')
      const fields = readFields(data)
      if (typeof fields === 'string') return refuse(47003, `argument invalid! ${fields}`)
      const delivered = inbox.deliver({ openid: touser, templateId: template_id, page, data: fields })
      return delivered ? { json: { msgid: inbox.messages.length } } : refuse(43101, 'user refuse to accept the msg')
    },
  }
}

/** The fields, or what is wrong with them. WeChat knows the template's fields; here only their kinds are known. */
function readFields(data: unknown): Message['data'] | string {
  if (typeof data !== 'object' || data === null || Object.keys(data).length === 0) return 'data is empty'
  const fields: Record<string, { value: string }> = {}
  for (const [name, field] of Object.entries(data)) {
    const rule = fieldRules[name.replace(/\d+$/, '')]
    if (!rule || !/\d$/.test(name)) return `data.${name} is not a field of the template`
    const value: unknown = typeof field === 'object' && field !== null && 'value' in field ? field.value : undefined
    if (typeof value !== 'string' && typeof value !== 'number') return `data.${name}.value is missing`
    if (!rule.test(String(value))) return `data.${name}.value invalid`
    fields[name] = { value: String(value) }
  }
  return fields
}
