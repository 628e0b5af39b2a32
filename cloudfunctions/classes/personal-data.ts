/** What is kept of a person who attends classes. */
import { questionStates } from '../../src/contract/classes'
import { find, localTime, type PersonalData, transact } from '../kernel'
import { presence, questions, votes } from './store'

const most = 500

const askedBy = (asker: string) => find(questions, { where: { asker }, limit: most })
const presenceOf = (person: string) => find(presence, { where: { person }, limit: most })
const votesOf = (person: string) => find(votes, { where: { person }, limit: most })

export const personalData: PersonalData = {
  title: '普法小课堂',
  export: async personId => {
    const [asked, present, voted] = await Promise.all([askedBy(personId), presenceOf(personId), votesOf(personId)])
    return [
      ...asked.map(({ at, words, state }) => ({ 时间: localTime(at), 提问: words, 状态: questionStates[state] })),
      ...present.map(({ at, reminder, joined, watched }) => ({
        时间: localTime(at),
        要过提醒: reminder ? '是' : '否',
        进过课堂: joined ? '是' : '否',
        看过回放: watched ? '是' : '否',
      })),
      ...voted.map(({ at }) => ({ 时间: localTime(at), 也想问: '点过一次' })),
    ]
  },
  /** A released question has no name on it and stays without the way back; what nobody else has seen goes. */
  erase: async personId => {
    for (const { _id } of await askedBy(personId)) {
      await transact(async tx => {
        const question = await tx.get(questions, _id)
        if (question?.asker !== personId) return { commit: undefined }
        const { asker: _gone, ...nameless } = question
        return {
          commit: question.state === 'shown' ? await tx.put(questions, nameless) : await tx.remove(questions, _id),
        }
      })
    }
    for (const { _id } of await presenceOf(personId))
      await transact(async tx => ({ commit: await tx.remove(presence, _id) }))
    for (const { _id } of await votesOf(personId)) await transact(async tx => ({ commit: await tx.remove(votes, _id) }))
  },
}
