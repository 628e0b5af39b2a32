/** What is kept of a person who took supplies. */
import { movementKinds } from '../../src/contract/supplies'
import { find, localTime, type PersonalData, transact } from '../kernel'
import { entries } from '../stock'
import { supplies } from './store'

const most = 1000

const entriesOf = (person: string) => find(entries, { where: { person }, orderBy: ['at', 'desc'], limit: most })

export const personalData: PersonalData = {
  title: '物资补给',
  export: async personId =>
    (await entriesOf(personId)).map(({ name, unit, kind, change, at }) => ({
      时间: localTime(at),
      物资: name,
      数量: `${Math.abs(change)} ${unit}`,
      事项: movementKinds[kind],
    })),
  /** The movement stays, or the book would no longer add up; whose it was goes. */
  erase: async personId => {
    for (;;) {
      const rows = await entriesOf(personId)
      for (const { _id, stock } of rows) {
        await transact(async tx => {
          const entry = await tx.get(entries, _id)
          if (entry?.person !== personId) return { commit: undefined }
          const { person: _gone, ...nameless } = entry
          await tx.put(entries, nameless)
          const record = await tx.get(supplies, stock)
          if (!record?.takes.some(({ person }) => person === personId)) return { commit: undefined }
          const takes = record.takes.map(({ person, ...take }) =>
            person === undefined || person === personId ? take : { ...take, person },
          )
          await tx.put(supplies, { ...record, takes })
          return { commit: undefined }
        })
      }
      if (rows.length < most) return
    }
  },
}
