/** What is kept of a person who proposes, likes, rates, or is named on the board. */
import { consentWays, nominationStates, postStates } from '../../src/contract/honours'
import { compact, find, localTime, now, type PersonalData, page, readMany, removeFiles, transact } from '../kernel'
import { forgetProposer } from './forget-proposer'
import { filesOf } from './pictures'
import { withoutPerson } from './rules-left'
import { rankOf } from './rules-nomination'
import { councils, factsOf, filed, likes, nominations, posts, ratings } from './store'

const most = 500
const aboutPerson = (consenter: string) =>
  find(posts, { where: { consenter }, orderBy: ['movedAt', 'desc'], limit: most })
const proposedBy = (by: string) => find(nominations, { where: { by }, orderBy: ['at', 'desc'], limit: most })
const ratedBy = (person: string) => find(ratings, { where: { person }, orderBy: ['at', 'desc'], limit: most })
const likedBy = (person: string, after?: string) =>
  page(likes, { where: { person }, orderBy: ['at', 'desc'], limit: most }, after)

async function titles(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const found = await readMany(posts, ids)
  // of one that is no longer on the board the title is nobody's to take along
  return new Map(found.filter(({ state }) => state === 'public').map(({ _id, title }) => [_id, title]))
}

export const personalData: PersonalData = {
  title: '善行义举榜',
  export: async personId => {
    const [named, proposed, given, liked] = await Promise.all([
      aboutPerson(personId),
      proposedBy(personId),
      ratedBy(personId),
      likedBy(personId),
    ])
    const known = await titles([...given, ...liked.items].map(({ post }) => post))
    return [
      ...named.map(({ consent, title, text, name, state }) =>
        compact({
          时间: localTime(consent?.at ?? 0),
          写到我的善行: title,
          内容: text,
          名字: name,
          怎么同意的: consent && consentWays[consent.way],
          状态: postStates[state],
        }),
      ),
      ...proposed.map(({ at, whom, what, witness, day, state, why }) =>
        compact({
          时间: localTime(at),
          推荐: whom,
          做了什么: what,
          见证人: witness,
          哪天: day,
          状态: nominationStates[state],
          原因: why,
        }),
      ),
      ...given.map(({ at, post, stars }) => ({
        时间: localTime(at),
        评议: known.get(post) ?? '已撤下',
        几颗星: stars,
      })),
      ...liked.items.map(({ at, post }) => ({ 时间: localTime(at), 点赞: known.get(post) ?? '已撤下' })),
    ]
  },
  /** Whoever leaves is not named any more: such a post goes down. Numbers stay, without the way back. */
  erase: async personId => {
    await forgetProposer(personId)
    for (const { _id, photos } of await aboutPerson(personId)) {
      // first, because nothing leads to them once the post no longer names the person
      await removeFiles(filesOf(photos))
      await transact(async tx => {
        const record = await tx.get(posts, _id)
        if (record?.consenter !== personId) return { commit: undefined }
        const { whom: _told, ...facts } = factsOf(record)
        return { commit: await tx.put(posts, filed({ ...facts, ...withoutPerson(record, now()) })) }
      })
    }
    for (const { _id } of await proposedBy(personId)) {
      await transact(async tx => {
        const record = await tx.get(nominations, _id)
        if (record?.by !== personId) return { commit: undefined }
        const { by: _by, ...rest } = record
        const state = record.state === 'waiting' ? 'declined' : record.state
        const blank = { whom: '', what: '', witness: '', state, rank: rankOf(state, record.at) }
        return { commit: await tx.put(nominations, { ...rest, ...blank }) }
      })
    }
    for (const { _id } of await ratedBy(personId)) {
      await transact(async tx => {
        const record = await tx.get(ratings, _id)
        if (!record) return { commit: undefined }
        const { person: _person, ...rest } = record
        return { commit: await tx.put(ratings, rest) }
      })
    }
    for (const { _id } of await find(councils, { where: { members: personId }, limit: most })) {
      await transact(async tx => {
        const record = await tx.get(councils, _id)
        const members = record?.members.filter(member => member !== personId) ?? []
        return { commit: record && (await tx.put(councils, { ...record, members })) }
      })
    }
    for (;;) {
      const { items } = await likedBy(personId)
      if (items.length === 0) return
      await transact(async tx => {
        for (const { _id } of items.slice(0, 20)) await tx.remove(likes, _id)
        return { commit: undefined }
      })
    }
  },
}
