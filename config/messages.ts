/**
 * Which template of WeChat's 订阅消息 stands for which kind of message. WeChat gives the ids when templates are chosen in the console; set
 * them at build time, e.g. `TEMPLATE_CLASS_SOON=… npm run build`. With a placeholder nothing can be sent, except in the local cloud.
 */
import type { MessageKind } from '../src/contract/messages'

const variables: Readonly<Record<MessageKind, `TEMPLATE_${string}`>> = {
  adviceReply: 'TEMPLATE_ADVICE_REPLY',
  adviceWaiting: 'TEMPLATE_ADVICE_WAITING',
  appointment: 'TEMPLATE_APPOINTMENT',
  classSoon: 'TEMPLATE_CLASS_SOON',
  faultSettled: 'TEMPLATE_FAULT_SETTLED',
  bookDue: 'TEMPLATE_BOOK_DUE',
  wishNews: 'TEMPLATE_WISH_NEWS',
  pointsLapse: 'TEMPLATE_POINTS_LAPSE',
  activitySoon: 'TEMPLATE_ACTIVITY_SOON',
  activityChange: 'TEMPLATE_ACTIVITY_CHANGE',
  orderNews: 'TEMPLATE_ORDER_NEWS',
  pointsStatement: 'TEMPLATE_POINTS_STATEMENT',
  giftNews: 'TEMPLATE_GIFT_NEWS',
  snapNews: 'TEMPLATE_SNAP_NEWS',
  snapReopened: 'TEMPLATE_SNAP_REOPENED',
  snapForwarded: 'TEMPLATE_SNAP_FORWARDED',
}

/** Kind → template id, or a placeholder that names the variable to set. */
export const messageTemplates = (environment: Readonly<Record<string, string | undefined>> = process.env) =>
  Object.fromEntries(
    Object.entries(variables).map(([kind, variable]) => [kind, environment[variable] || `set-${variable}`]),
  ) as Readonly<Record<MessageKind, string>>
