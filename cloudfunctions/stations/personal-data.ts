import { facilities, faultStates } from '../../src/contract/stations'
import { compact, find, localTime, type PersonalData, transact } from '../kernel'
import { faults } from './store'

const most = 500
const reportedBy = (reporter: string) => find(faults, { where: { reporter }, orderBy: ['at', 'desc'], limit: most })

export const personalData: PersonalData = {
  title: '驿站报修',
  export: async personId =>
    (await reportedBy(personId)).map(({ at, facility, words, state, answer }) =>
      compact({
        时间: localTime(at),
        报修: facility && facilities[facility],
        内容: words,
        结果: faultStates[state],
        答复: answer,
      }),
    ),
  /** What is broken stays broken; only who said so is forgotten. */
  erase: async personId => {
    for (const { _id } of await reportedBy(personId)) {
      await transact(async tx => {
        const record = await tx.get(faults, _id)
        if (record?.reporter !== personId) return { commit: undefined }
        const { reporter: _gone, ...nameless } = record
        return { commit: await tx.put(faults, nameless) }
      })
    }
  },
}
