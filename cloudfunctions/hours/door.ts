/** The code at the door of an activity: good for a minute, shown by its leader, scanned by everybody who comes. */
import { minuteOf, signsFrom } from '../codes'
import { find, randomCode, randomId, read, refuse, transact } from '../kernel'
import { doorPartsOf, doorSceneOf } from './rules-door-code'
import { type DoorKeyRecord, doorKeys } from './store'

/** Minutes that a leader's phone may go without a network. */
const ahead = 30

/** Made at the first look; two at once leave one. */
async function keyOf(activity: string, now: number): Promise<DoorKeyRecord> {
  const known = await read(doorKeys, activity)
  if (known) return known
  const made = { _id: activity, handle: randomCode(10), secret: randomId(), at: now }
  const verdict = await transact<DoorKeyRecord, never>(async tx => {
    const first = await tx.get(doorKeys, activity)
    if (!first) await tx.create(doorKeys, made)
    return { commit: first ?? made }
  })
  return 'commit' in verdict ? verdict.commit : made
}

export async function doorCodes(activity: string, now: number) {
  const { handle, secret } = await keyOf(activity, now)
  return signsFrom(secret, now, ahead).map(({ from, sign }) => ({ from, scene: doorSceneOf(handle, sign) }))
}

/** The activity whose code this is, if it stands there now: yesterday's, or a picture of it, does not. One read. */
export async function activityOfDoor(scene: string, now: number) {
  const parts = doorPartsOf(scene)
  if (!parts) return refuse('ACTIVITY_CODE_UNKNOWN')
  const [key] = await find(doorKeys, { where: { handle: parts.handle }, limit: 1 })
  if (!key) return refuse('ACTIVITY_CODE_UNKNOWN')
  return minuteOf(key.secret, parts.sign, now) === undefined ? refuse('ACTIVITY_CODE_OLD') : { activity: key._id }
}
