/**
 * Five hundred people sign in with one code within its minute, while writes conflict, connections drop and workers die: each phone sends
 * again with its own key until it has a definite answer, and once more when it has one.
 */
import { randomUUID } from 'node:crypto'
import type { LocalCloud } from '../../local-cloud/cloud'
import { as, expectDone } from '../../local-cloud/seed/caller'
import { hours } from '../../src/contract/hours'
import { people, privacyNoticeVersion } from '../../src/contract/people'
import { service } from '../../src/contract/service'
import { type Measurement, measured } from './measure'
import { openBenchTown } from './workplace'

const crowd = 500
const hour = 3_600_000
/** What a phone answers with a second try. */
const passing = new Set(['BUSY', 'UNAVAILABLE', 'INTERNAL'])
const mostTries = 40

async function signIn(cloud: LocalCloud, persona: string, scene: string) {
  const key = randomUUID()
  const send = () => as(cloud, persona)(hours.signIn, { scene }, key)
  for (let tries = 1; tries <= mostTries; tries += 1) {
    const reply = await send()
    if (reply.ok) return { answer: 'in', id: reply.data.id, again: await send(), tries }
    if (!passing.has(reply.error.code) && !reply.error.code.startsWith('CLOUD_'))
      return { answer: reply.error.code, tries }
  }
  return { answer: 'none', tries: mostTries }
}

export async function manySignIns(): Promise<Measurement[]> {
  const { cloud, close } = await openBenchTown()
  try {
    const phones = Array.from({ length: crowd }, (_, index) => `crowd-${index + 1}`)
    for (const phone of phones) expectDone(await as(cloud, phone)(people.agree, { version: privacyNoticeVersion }))
    const leader = as(cloud, 'li-wen')
    const startsAt = cloud.clock.now() + hour
    const about = { title: '全城大扫除', kind: 'environment', dimension: 'service', counts: 'volunteer' } as const
    const places = { spot: '城墙根', capacity: 0, waitingMost: 0, cancelHours: 1, beneficiaries: 1000, about: '' }
    const activity = { ...about, ...places, startsAt, endsAt: startsAt + 2 * hour }
    const { id } = expectDone(await leader(service.publish, { node: 'pc.beiguan.c01', activity }))
    cloud.clock.setOffset(hour)
    const scene = expectDone(await leader(hours.atDoor, { activity: id })).codes[0]?.scene ?? ''
    cloud.faults.conflictNext(60, 'commit')
    cloud.faults.dropNext('database.commitTransaction', 20)
    cloud.faults.crashNext(10, 'after')
    const started = performance.now()
    const answers = await Promise.all(phones.map(phone => signIn(cloud, phone, scene)))
    const seconds = (performance.now() - started) / 1000
    cloud.faults.clear()
    const rows = cloud.database
      .collection('services')
      .all()
      .filter(row => row.activity === id)
    const told = answers.flatMap(answer => answer.id ?? [])
    const same = answers.filter(({ again, id: first }) => again?.ok && again.data.id === first).length
    const label = (what: string) => `500 sign-ins with one code: ${what}`
    return [
      measured(label('without a definite yes'), crowd - told.length, 'people', 0),
      measured(label('rows too many or too few'), Math.abs(rows.length - crowd), 'rows', 0),
      measured(
        label('told, but not written'),
        told.filter(one => !rows.some(({ _id }) => _id === one)).length,
        'rows',
        0,
      ),
      measured(label('another answer to the same command'), told.length - same, 'answers', 0),
      measured(label('seconds, replays included'), seconds, 's', 60),
      measured(label('tries of the one who waited longest'), Math.max(...answers.map(({ tries }) => tries)), 'tries'),
    ]
  } finally {
    await close()
  }
}
