/** What is kept of a person who makes or fulfils wishes. */
import { categories, isPublic, wishStates } from '../../src/contract/wishes'
import { compact, find, localTime, type PersonalData, transact } from '../kernel'
import { withoutAuthor, withoutHelper } from './rules'
import { changed, type WishRecord, wishes } from './store'

const most = 500
const madeBy = (author: string) => find(wishes, { where: { author }, orderBy: ['at', 'desc'], limit: most })
const helpedBy = (person: string) =>
  find(wishes, { where: { helperIds: person }, orderBy: ['at', 'desc'], limit: most })

/** Each of these wishes as it stands now: changed, or removed when nothing is left of it. */
async function each(
  found: readonly WishRecord[],
  still: (record: WishRecord) => boolean,
  after: (record: WishRecord) => WishRecord | undefined,
): Promise<void> {
  for (const { _id } of found) {
    await transact(async tx => {
      const record = await tx.get(wishes, _id)
      if (!record || !still(record)) return { commit: undefined }
      const next = after(record)
      return { commit: next ? await tx.put(wishes, next) : await tx.remove(wishes, _id) }
    })
  }
}

export const personalData: PersonalData = {
  title: '心愿墙',
  export: async personId => {
    const [made, helped] = await Promise.all([madeBy(personId), helpedBy(personId)])
    return [
      ...made.map(({ at, words, reward, category, state, thanks, because }) =>
        compact({
          时间: localTime(at),
          心愿: words,
          类别: categories[category],
          心意: reward,
          状态: wishStates[state],
          没上墙的原因: because,
          感谢: thanks?.words,
        }),
      ),
      ...helped.map(({ helpers, words, state }) => ({
        时间: localTime(helpers.find(({ person }) => person === personId)?.since ?? 0),
        帮过的心愿: words,
        状态: wishStates[state],
      })),
    ]
  },
  /** What has been on the wall stays without the way back, what is under way is called off; what nobody else has seen goes. */
  erase: async personId => {
    const now = Date.now()
    await each(
      await madeBy(personId),
      ({ author }) => author === personId,
      record =>
        isPublic(record.state) || record.helpers.length > 0 ? changed(record, withoutAuthor(record, now)) : undefined,
    )
    await each(
      await helpedBy(personId),
      ({ helperIds }) => helperIds.includes(personId),
      record => changed(record, withoutHelper(record, personId, now)),
    )
  },
}
