/** What is kept of a person who served. */
import { serviceStates } from '../../src/contract/hours/records'
import { find, localTime, type PersonalData, removeFiles, transact } from '../kernel'
import { services } from './store'

const rows = 1000
const servicesOf = (person: string) => find(services, { where: { person }, orderBy: ['startsAt', 'desc'], limit: rows })

export const personalData: PersonalData = {
  title: '志愿时长',
  export: async personId =>
    (await servicesOf(personId)).map(({ title, place, in: came, out, state, review, objection, words }) => ({
      活动: title,
      地点: place,
      签到: localTime(came),
      签退: out === undefined ? '没有' : localTime(out),
      状态: serviceStates[state],
      分钟: review?.minutes ?? '',
      说明: words ?? '',
      异议: objection?.words ?? '',
    })),
  /** That a service took place stays, for the activity’s sums; whose it was, what was said of it and its pictures go. What nobody has approved goes whole. */
  erase: async personId => {
    for (;;) {
      const found = await servicesOf(personId)
      for (const { _id, pictures } of found) {
        await removeFiles((pictures ?? []).map(({ file }) => file))
        await transact(async tx => {
          const record = await tx.get(services, _id)
          if (record?.person !== personId) return { commit: undefined }
          if (record.waitingOf !== undefined) return { commit: await tx.remove(services, _id) }
          const { person: _who, words: _words, pictures: _pictures, objection: _objection, ...rest } = record
          const objected = record.objected === 'open' ? 'kept' : record.objected
          // the id of a service at an activity names the person: a random one, which from now on names nobody
          await tx.put(services, { ...rest, objected })
          return { commit: undefined }
        })
      }
      if (found.length < rows) return
    }
  },
}
