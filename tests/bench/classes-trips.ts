/** The acts around a live class, in the order in which people do them; every one must succeed. */
import { classes } from '../../src/contract/classes'
import type { Action, InputOf, OutputOf } from '../../src/contract/define'

type Count = <A extends Action>(persona: string, action: A, input: InputOf<A>) => Promise<OutputOf<A>>

const [host, asker, other, node] = ['wang-lvshi', 'lin-yulan', 'zhao-tiezhu', 'pc'] as const

export async function classesTrips(count: Count, now: number): Promise<void> {
  const announced = {
    title: '试验课',
    host: '王律师',
    // so close that it takes questions and a replay within this run
    startsAt: now + 4_000,
    minutes: 60,
    platform: 'meeting',
    entry: '会议号 1',
    about: '',
    cards: [],
  } as const
  const { id } = await count(host, classes.announce, { node, class: { ...announced, cards: [] } })
  await count(host, classes.edit, { id, class: { ...announced, cards: [], startsAt: now + 5_000 } })
  await count(asker, classes.list, {})
  await count(asker, classes.remind, { id, on: true })
  const { id: question } = await count(asker, classes.ask, { id, words: '卡能退吗' })
  const { id: same } = await count(other, classes.ask, { id, words: '退卡行不行' })
  await count(host, classes.screen, { id: question, verdict: { kind: 'show' } })
  await count(host, classes.screen, { id: same, verdict: { kind: 'merge', into: question } })
  await count(other, classes.vote, { id: question, on: true })
  await count(asker, classes.read, { id })
  await count(other, classes.join, { id, what: 'class' })
  await count(host, classes.stage, { id })
  await count(host, classes.lead, { id, question, to: 'answering' })
  await count(other, classes.withdrawQuestion, { id: same })
  await new Promise(resolve => setTimeout(resolve, Math.max(0, now + 5_100 - Date.now())))
  await count(host, classes.publishReplay, { id, replay: { chapters: [{ at: 0, title: '开场' }], cases: [] } })
  await count(host, classes.desk, { node })
  await count(host, classes.cancel, { id, reason: '试完了' })
}
