/** What is kept of a person who takes part in activities, or leads them. */
import { signUpStates } from '../../src/contract/service'
import { find, localTime, now, type PersonalData, transact } from '../kernel'
import { released, settled } from './rules-seats'
import { activities, signUps } from './store'

const most = 500

const signUpsBy = (person: string) => find(signUps, { where: { person }, orderBy: ['startsAt', 'desc'], limit: most })
const ledBy = (person: string) =>
  find(activities, { where: { leaders: person }, orderBy: ['startsAt', 'desc'], limit: most })

/** Their row goes; a place in what is still to come is free again, and an hour later at most it is passed on. */
const forget = (id: string) =>
  transact(async tx => {
    const row = await tx.get(signUps, id)
    if (!row) return { commit: undefined }
    const held = row.state === 'left' ? row.holds : row.state
    const activity = await tx.get(activities, row.activity)
    if (activity && held !== undefined && activity.startsAt > now())
      await tx.put(activities, settled(released(activity, held)))
    await tx.remove(signUps, id)
    return { commit: undefined }
  })

export const personalData: PersonalData = {
  title: '志愿服务活动',
  export: async personId => {
    const [own, led] = await Promise.all([signUpsBy(personId), ledBy(personId)])
    return [
      ...own.map(({ title, startsAt, state, at }) => ({
        活动: title,
        时间: localTime(startsAt),
        报名: signUpStates[state],
        记下的时间: localTime(at),
      })),
      ...led.map(({ title, startsAt }) => ({ 带队的活动: title, 时间: localTime(startsAt) })),
    ]
  },
  /** What an activity counted stays a number. */
  erase: async personId => {
    for (;;) {
      const rows = await signUpsBy(personId)
      for (const { _id } of rows) await forget(_id)
      if (rows.length < most) break
    }
    for (;;) {
      const rows = await ledBy(personId)
      for (const { _id } of rows)
        await transact(async tx => {
          const activity = await tx.get(activities, _id)
          const leaders = activity?.leaders.filter(leader => leader !== personId)
          if (activity && leaders) await tx.put(activities, { ...activity, leaders })
          return { commit: undefined }
        })
      if (rows.length < most) break
    }
  },
}
