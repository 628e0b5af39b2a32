/** What is kept of a person who has stars. */
import { find, localTime, type PersonalData, transact } from '../kernel'
import { appeals, stars } from './store'

const rows = 200

const appealsOf = (person: string) => find(appeals, { where: { person }, orderBy: ['_id', 'desc'], limit: rows })

export const personalData: PersonalData = {
  title: '小哥星级',
  export: async person => [
    ...(await find(stars, { where: { person }, orderBy: ['_id', 'desc'], limit: rows })).map(star => ({
      时间: localTime(star.at),
      季度: star.quarter,
      星级: star.level,
      原因: star.reason ?? '按规则算的',
    })),
    ...(await appealsOf(person)).map(({ at, quarter, words, objection }) => ({
      时间: localTime(at),
      季度: quarter,
      申诉: words,
      再次申诉: objection ?? '',
    })),
  ],
  /** Stars stay under an id that names nobody any more; what was written goes. */
  erase: async person => {
    for (;;) {
      const found = await appealsOf(person)
      if (found.length === 0) return
      await transact(async tx => {
        for (const { _id } of found.slice(0, 20)) await tx.remove(appeals, _id)
        return { commit: undefined }
      })
    }
  },
}
