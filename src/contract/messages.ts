/**
 * Subscribe messages 订阅消息: the closed table of what may be sent to a person’s WeChat. One permission is good for one message.
 * `key` is the field's name in WeChat's template; its letters say what it takes (thing: a text, time: a time, phrase: a Chinese word).
 */
import * as z from 'zod/mini'

/** Kinds of template fields that the product uses. */
export type FieldKind = 'thing' | 'time' | 'phrase'
export type TemplateKey = `${FieldKind}${number}`

interface MessageSpec {
  /** Chinese, as the template is called for people */
  readonly title: string
  readonly fields: Readonly<Record<string, { readonly key: TemplateKey }>>
}

export const messageKinds = {
  /** to the asker: an adviser has answered, asked back, or closed */
  adviceReply: {
    title: '咨询有回复',
    fields: { subject: { key: 'thing1' }, status: { key: 'phrase2' }, at: { key: 'time3' }, hint: { key: 'thing4' } },
  },
  /** to advisers who asked for it: somebody new waits */
  adviceWaiting: {
    title: '有新咨询在等',
    fields: { subject: { key: 'thing1' }, at: { key: 'time2' }, place: { key: 'thing3' } },
  },
  appointment: {
    title: '预约提醒',
    fields: { subject: { key: 'thing1' }, at: { key: 'time2' }, place: { key: 'thing3' }, hint: { key: 'thing4' } },
  },
  classSoon: {
    title: '课程开始提醒',
    fields: { title: { key: 'thing1' }, at: { key: 'time2' }, hint: { key: 'thing3' } },
  },
  /** to whoever reported something broken at a station */
  faultSettled: {
    title: '报修结果',
    fields: { what: { key: 'thing1' }, status: { key: 'phrase2' }, at: { key: 'time3' } },
  },
  /** to whoever has a book: it is due in some days, or today */
  bookDue: {
    title: '图书到期提醒',
    fields: { title: { key: 'thing1' }, at: { key: 'time2' }, place: { key: 'thing3' }, hint: { key: 'thing4' } },
  },
  /** to whoever made a wish or took one on: it has come further, or waits for them */
  wishNews: {
    title: '心愿有新消息',
    fields: { wish: { key: 'thing1' }, status: { key: 'phrase2' }, at: { key: 'time3' }, hint: { key: 'thing4' } },
  },
  /** to whoever has points that lapse soon */
  pointsLapse: {
    title: '积分到期提醒',
    fields: { what: { key: 'thing1' }, at: { key: 'time2' }, hint: { key: 'thing3' } },
  },
  /** to whoever signed up: it is tomorrow */
  activitySoon: {
    title: '活动开始提醒',
    fields: { title: { key: 'thing1' }, at: { key: 'time2' }, place: { key: 'thing3' }, hint: { key: 'thing4' } },
  },
  /** to whoever signed up: it is moved or called off, or there is a place now */
  activityChange: {
    title: '活动变更通知',
    fields: { title: { key: 'thing1' }, at: { key: 'time2' }, place: { key: 'thing3' }, hint: { key: 'thing4' } },
  },
  /** to whoever redeemed something: it waits for one more day, or the shop cannot hand it over */
  orderNews: {
    title: '兑换单提醒',
    fields: { what: { key: 'thing1' }, status: { key: 'phrase2' }, at: { key: 'time3' }, hint: { key: 'thing4' } },
  },
  /** to whoever may get a gift pack: a round begins, or ends soon; and to whoever complained: there is an answer */
  giftNews: {
    title: '礼包领取提醒',
    fields: { pack: { key: 'thing1' }, status: { key: 'phrase2' }, at: { key: 'time3' }, hint: { key: 'thing4' } },
  },
  /** to whoever sent a snap, or waits for the same: it has come further */
  snapNews: {
    title: '随手拍有进展',
    fields: { what: { key: 'thing1' }, status: { key: 'phrase2' }, at: { key: 'time3' }, hint: { key: 'thing4' } },
  },
  /** to whoever sees to a matter: it was opened again */
  snapReopened: {
    title: '有事项重新打开',
    fields: { what: { key: 'thing1' }, at: { key: 'time2' }, place: { key: 'thing3' }, hint: { key: 'thing4' } },
  },
  /** to those who look after a place: something was sent on to them */
  snapForwarded: {
    title: '有事项转来',
    fields: { what: { key: 'thing1' }, at: { key: 'time2' }, place: { key: 'thing3' }, hint: { key: 'thing4' } },
  },
  /** to whoever had points moving last month */
  pointsStatement: {
    title: '积分月账单',
    fields: { what: { key: 'thing1' }, at: { key: 'time2' }, hint: { key: 'thing3' } },
  },
} as const satisfies Readonly<Record<string, MessageSpec>>

export type MessageKind = keyof typeof messageKinds
export const messageKindNames = Object.keys(messageKinds) as readonly MessageKind[]
export const MessageKind = z.enum(messageKindNames)

/** Kinds that WeChat asks for in one dialog at most. */
export const kindsPerQuestion = 3
