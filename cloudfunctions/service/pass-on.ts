/** A place that has become free goes to whoever waits longest, once, and they are told. */
import { phaseOf } from '../../src/contract/service'
import { find, type Job, type JobContext, transact } from '../kernel'
import { signUpId } from './ids'
import { changed } from './messages'
import { movedUp, released, settled, toMove } from './rules-seats'
import { activities, type SignUpRecord, signUps } from './store'

/** People who move up in one transaction; more are left for the next piece of work. */
const atOnce = 20

/** Whom this piece of work has moved, also when it is tried again. */
const movedBy = (job: string) => find(signUps, { where: { movedBy: job }, orderBy: ['_id', 'asc'], limit: atOnce })

/** One transaction: what `person` left behind is given back, and those next in line get it. */
const moveUp = (id: string, person: string | undefined, { id: job, now }: JobContext) =>
  transact(async tx => {
    const activity = await tx.get(activities, id)
    if (!activity) return { commit: undefined }
    const leaver = person === undefined ? undefined : await tx.get(signUps, signUpId(id, person))
    const free = leaver?.state === 'left' ? released(activity, leaver.holds) : activity
    if (leaver?.state === 'left' && leaver.holds !== undefined) {
      const { holds: _passedOn, ...rest } = leaver
      await tx.put(signUps, rest)
    }
    const most = phaseOf(activity, now) === 'coming' ? Math.min(toMove(free), atOnce) : 0
    const next: SignUpRecord[] = []
    if (most > 0) {
      // outside the transaction; each is looked at again inside, and whoever leaves meanwhile writes the activity as well
      const inLine = await find(signUps, {
        where: { activity: id, state: 'waiting' },
        orderBy: ['queuedAt', 'asc'],
        limit: most,
        fields: ['queuedAt'],
      })
      for (const { _id } of inLine) {
        const row = await tx.get(signUps, _id)
        if (row?.state === 'waiting') next.push(row)
      }
    }
    for (const row of next) await tx.put(signUps, { ...row, state: 'in', movedBy: job, at: now })
    await tx.put(activities, settled(movedUp(free, next.length)))
    return { commit: undefined }
  })

/** `told`: a leader has taken the person off the list, and they are to hear of it. */
export const passOn: Job = async ({ id, person, told }, context) => {
  if (typeof id !== 'string') throw new TypeError('id is no text')
  const leaver = typeof person === 'string' ? person : undefined
  let moved = await movedBy(context.id)
  if (moved.length === 0) {
    await moveUp(id, leaver, context)
    moved = await movedBy(context.id)
  }
  if (told === true && leaver !== undefined) await changed(context, id, [leaver], 'removed')
  await changed(
    context,
    id,
    moved.map(row => row.person),
    'movedUp',
  )
  if (moved.length === atOnce) await context.later('service.passOn', { id })
}
