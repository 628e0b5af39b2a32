/** The acts of legal advice, in the order in which people do them; every one must succeed. */
import { advice } from '../../src/contract/advice'
import type { Action, InputOf, OutputOf } from '../../src/contract/define'

type Count = <A extends Action>(persona: string, action: A, input: InputOf<A>) => Promise<OutputOf<A>>

const [asker, adviser, node] = ['lin-yulan', 'wang-lvshi', 'pc'] as const

export async function adviceTrips(count: Count): Promise<void> {
  await count(asker, advice.start, {})
  const { id } = await count(asker, advice.handOver, {
    subject: 'labour',
    words: '厂里拖了三个月工资',
    contact: { by: 'app' },
    node: 'pc.beiguan.c02',
    urgent: false,
    safe: false,
    pictures: [],
  })
  await count(adviser, advice.queue, { node, list: 'waiting' })
  await count(adviser, advice.take, { id })
  await count(adviser, advice.readCase, { id })
  await count(adviser, advice.reply, { id, words: '先去仲裁', pictures: [] })
  await count(asker, advice.news, {})
  await count(asker, advice.thread, { id })
  await count(asker, advice.addWords, { id, words: '去了，还缺什么', pictures: [] })
  await count(adviser, advice.reply, { id, words: '缺工资条', pictures: [] })
  await count(asker, advice.allowPublishing, { id, allowed: true })
  await count(adviser, advice.anonymise, { id })
  await count(asker, advice.settle, { id, solved: true })
  await count(asker, advice.reopen, { id })
  await count(asker, advice.withdraw, { id })
  await count(adviser, advice.templates, { node })
  await count(adviser, advice.saveTemplate, { node, title: '先留证据', words: '工资条先存好', shared: false })
  await count('gao-jie', advice.counts, { node: 'pc.beiguan' })
  const { sittings } = await count('zhao-tiezhu', advice.sittings, {})
  const sitting = sittings.items[0]?.id ?? ''
  await count('zhao-tiezhu', advice.book, { id: sitting, number: 0, subject: 'labour' })
  await count('zhao-tiezhu', advice.myBookings, {})
  await count('zhao-tiezhu', advice.cancelBooking, { id: sitting, number: 0 })
}
