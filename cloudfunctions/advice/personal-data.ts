/** What this domain keeps about a person: their consultations, appointments and, of advisers, their own text blocks. */
import { statuses, subjects } from '../../src/contract/advice'
import { compact, find, localTime, type PersonalData, removeFiles, transact } from '../kernel'
import { release } from './jobs'
import { filesOf } from './pictures'
import { move } from './rules-move'
import { slotAt } from './rules-slots'
import { consultations, sittings, templates } from './store'
import { emptied } from './withdraw'

const most = 500

const consultationsOf = (asker: string) =>
  find(consultations, { where: { asker }, orderBy: ['at', 'desc'], limit: most })
const sittingsOf = (person: string) =>
  find(sittings, { where: { booked: person }, orderBy: ['startsAt', 'desc'], limit: most })
const templatesOf = (owner: string) => find(templates, { where: { owner }, limit: most })

export const personalData: PersonalData = {
  title: '法律咨询和预约',
  export: async personId => {
    const [asked, booked, blocks] = await Promise.all([
      consultationsOf(personId),
      sittingsOf(personId),
      templatesOf(personId),
    ])
    return [
      ...asked.flatMap(({ subject, status, phone, messages }) =>
        messages.map(({ from, at, words, pictures }) =>
          compact({
            时间: localTime(at),
            咨询: subjects[subject],
            状态: statuses[status],
            谁写的: from === 'asker' ? '我' : '律师',
            内容: words,
            图片: pictures.length > 0 ? `${pictures.length} 张` : undefined,
            留的电话: phone,
          }),
        ),
      ),
      ...booked.flatMap(sitting =>
        sitting.bookings
          .filter(({ person }) => person === personId)
          .map(({ number, subject, phone }) =>
            compact({ 预约: localTime(slotAt(sitting, number)), 事情: subjects[subject], 留的电话: phone }),
          ),
      ),
      ...blocks.map(({ title, words }) => ({ 常用语: title, 内容: words })),
    ]
  },
  erase: async personId => {
    await eraseAsked(personId)
    await eraseBooked(personId)
    for (const { _id } of await templatesOf(personId))
      await transact(async tx => ({ commit: await tx.remove(templates, _id) }))
    const held = await find(consultations, { where: { adviser: personId, open: true }, limit: most })
    for (const record of held) await release(record, record.since)
  },
}

/** Pictures first, for nothing leads to them once the words are gone; what is left is counted and leads to nobody. */
async function eraseAsked(personId: string): Promise<void> {
  for (const { _id, messages } of await consultationsOf(personId)) {
    await removeFiles(filesOf(messages))
    await transact(async tx => {
      const record = await tx.get(consultations, _id)
      if (record?.asker !== personId) return { commit: undefined }
      const { asker: _gone, ...nameless } = emptied(record)
      const ended = record.open ? move(record, 'withdraw', record.since, record.workingDays) : undefined
      return { commit: await tx.put(consultations, { ...nameless, ...ended }) }
    })
  }
}

async function eraseBooked(personId: string): Promise<void> {
  for (const { _id } of await sittingsOf(personId)) {
    await transact(async tx => {
      const sitting = await tx.get(sittings, _id)
      if (!sitting) return { commit: undefined }
      const bookings = sitting.bookings.filter(({ person }) => person !== personId)
      const booked = bookings.map(({ person }) => person)
      return { commit: await tx.put(sittings, { ...sitting, bookings, booked }) }
    })
  }
}
