import { draftsMost } from '../../src/contract/drafts'
import { letterKinds } from '../../src/contract/letters'
import { find, localTime, type PersonalData, transact } from '../kernel'
import { drafts, lockKey } from './store'

const ownOf = (personId: string) => find(drafts, { where: { personId }, orderBy: ['at', 'desc'], limit: draftsMost })

/** What this domain keeps about a person. */
export const personalData: PersonalData = {
  title: '文书草稿',
  export: async personId =>
    (await ownOf(personId)).map(({ title, facts, at }) => ({
      保存时间: localTime(at),
      标题: title,
      文书: letterKinds[facts.kind],
      内容: facts,
    })),
  erase: async personId => {
    const own = await ownOf(personId)
    await transact(async tx => {
      for (const { _id } of own) await tx.remove(drafts, _id)
      await tx.remove(drafts, lockKey(personId))
      return { commit: undefined }
    })
  },
}
