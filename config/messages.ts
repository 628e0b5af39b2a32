/**
 * Which template of WeChat's 订阅消息 stands for which kind of message. Ids are given by WeChat when a template is chosen in the console;
 * set them at build time, e.g. `TEMPLATE_ADVICE_REPLY=… npm run build`. Nothing can be sent with a placeholder, except in the local cloud.
 */
import { type MessageKind, messageKindNames } from '../src/contract/messages'

/** `adviceReply` → `TEMPLATE_ADVICE_REPLY` */
const variableOf = (kind: MessageKind) => `TEMPLATE_${kind.replace(/[A-Z]/g, letter => `_${letter}`).toUpperCase()}`

/** Kind → template id, from the environment or a placeholder that says what is missing. */
export const messageTemplates = (environment: Readonly<Record<string, string | undefined>> = process.env) =>
  Object.fromEntries(
    messageKindNames.map(kind => [kind, environment[variableOf(kind)] || `set-${variableOf(kind)}`]),
  ) as Readonly<Record<MessageKind, string>>
