/** What this domain keeps about a person. */

import { actionsById } from '../../src/contract'
import { messageKindNames, messageKinds } from '../../src/contract/messages'
import { roles } from '../../src/contract/roles'
import {
  allowedMessages,
  compact,
  find,
  forgetChecks,
  forgetGrants,
  forgetReplies,
  forgetSubscription,
  grantsOf,
  journal,
  localTime,
  type PersonalData,
  type QueryContext,
} from '../kernel'
import { peopleById } from './store'

/** The newest actions that an export holds; older ones are the same kind of row. */
const mostActions = 500

export const personalData: PersonalData = {
  title: '资料、身份和操作记录',
  export: async personId => {
    const [known, held, done, allowed] = await Promise.all([
      peopleById([personId]),
      grantsOf(personId),
      find(journal, { where: { by: personId }, orderBy: ['at', 'desc'], limit: mostActions }),
      allowedMessages(personId),
    ])
    const person = known.get(personId)
    return [
      ...(person
        ? [
            compact({
              称呼: person.name,
              电话: person.phone,
              住处: person.home,
              同意隐私说明: localTime(person.agreed.at),
              版本: person.agreed.version,
            }),
          ]
        : []),
      ...held.map(grant => ({ 身份: roles[grant.role], 地点: grant.node, 开始: localTime(grant.at) })),
      ...messageKindNames.flatMap(kind =>
        allowed[kind] ? [{ 微信提醒: messageKinds[kind].title, 还能发几次: allowed[kind] }] : [],
      ),
      ...done.map(row => ({
        时间: localTime(row.at),
        操作: actionsById.get(row.action)?.title ?? row.action,
        ...row.record,
      })),
    ]
  },
  erase: async personId => {
    await forgetGrants(personId)
    await forgetReplies(personId)
    await forgetSubscription(personId)
    await forgetChecks(personId)
  },
}

/** Everything that every domain of this function keeps about the caller. */
export async function exportMine(_input: unknown, { actor, now, personalData: sources }: QueryContext) {
  const { personId } = actor.person()
  const sections = await Promise.all(
    sources.map(async source => ({
      title: source.title,
      rows: (await source.export(personId)).map(row => ({ ...row })),
    })),
  )
  return { exportedAt: now, sections }
}
