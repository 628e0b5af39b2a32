import { type Answer, unanswered } from '@/cloud/answer'
import { createAnsweredCommands } from '@/cloud/answered-commands'
import { createKeptCommands, keptCommandsMax } from '@/cloud/kept-commands'
import { type PhoneStorage, phoneStorage } from '@/cloud/phone-storage'
import { createRetryQueue } from '@/cloud/retryQueue'
import type { Shown } from '@/contract/gifts'
import { type Head, readEntries, readHeads, writeHead } from './entries'
import { createOutsideLog } from './log'

const at = Date.UTC(2026, 10, 26, 2)
const head: Head = {
  allotment: { id: 'allot-1', round: 'round-1', roundName: '冬日暖新', count: 5, used: 0, at, until: at, sign: 'sign' },
  node: 'pc.beiguan.c01.s01',
  persona: 'ma',
  ahead: 60_000,
  base: 0,
  burnt: [],
}
const guest = (name: string): Shown => ({ by: 'guest', name, last4: '1234' })
const code = (sign: number): Shown => ({ by: 'code', scene: `p.${String(sign).padStart(18, '0')}` })

/** A phone whose texts outlive the app, and a cloud that may be out of reach. */
function phone(count = head.allotment.count) {
  const texts = new Map<string, string>()
  let full = false
  const storage: PhoneStorage = phoneStorage({
    read: name => texts.get(name),
    write: (name, text) => {
      if (full) throw new Error('no room')
      texts.set(name, text)
    },
    erase: name => void texts.delete(name),
    names: () => [...texts.keys()],
  })
  const cloud = {
    online: false,
    /** what came, by number, with the key that brought it */
    taken: new Map<number, { key: string; input: { number: number; at: number; shown: Shown; signature?: string } }>(),
    refuse: new Map<number, string>(),
    calls: 0,
  }
  const call = async (_action: string, input: unknown, key?: string): Promise<Answer> => {
    const requestId = 'r'
    if (!cloud.online) return unanswered('OFFLINE')
    cloud.calls += 1
    const pack = input as { number: number; at: number; shown: Shown }
    const refused = cloud.refuse.get(pack.number)
    if (refused !== undefined) return { ok: false, error: { code: refused }, requestId }
    const before = cloud.taken.get(pack.number)
    if (before && before.key !== key) return { ok: false, error: { code: 'ALLOTMENT_USED' }, requestId }
    cloud.taken.set(pack.number, { key: key ?? '', input: pack })
    const name = pack.shown.by === 'guest' ? pack.shown.name : '小哥'
    return { ok: true, data: { record: `record-${pack.number}`, name, double: name === '重了' } }
  }
  const own: Head = { ...head, allotment: { ...head.allotment, count } }
  let keys = 0
  /** the app, opened */
  const open = () => {
    const queue = createRetryQueue({
      call,
      commands: createKeptCommands(storage, () => at),
      answered: createAnsweredCommands(storage),
      persona: () => 'ma',
      now: () => at,
      instance: `app-${keys}`,
      makeRoom: () => undefined,
      done: () => undefined,
      later: () => undefined,
    })
    const log = createOutsideLog({
      head: readHeads(storage, 'ma')[0] ?? own,
      storage,
      queue,
      newKey: () => {
        keys += 1
        return `key-${String(keys).padStart(16, '0')}`
      },
      now: () => at,
      mayTryAgain: failed => failed === 'OFFLINE',
    })
    return { queue, log, close: log.open() }
  }
  writeHead(storage, own)
  return { storage, cloud, open, fill: () => (full = true) }
}
const settled = () => new Promise(resolve => setTimeout(resolve, 5))

it('packs are numbered from 1, written down with the cloud’s time, and go out when there is network', async () => {
  const { cloud, open } = phone()
  const { log } = open()
  expect(log.give(code(1))).toMatchObject({ number: 1, at: at + 60_000 })
  expect(log.give(guest('王奶奶'), { signature: '1,1 2,2' })).toMatchObject({ number: 2 })
  await settled()
  expect(log.snapshot()).toMatchObject({ left: 3, next: 3 })
  expect(log.snapshot().entries.map(({ answer }) => answer)).toEqual([undefined, undefined])
  cloud.online = true
  await log.send()
  expect([...cloud.taken.keys()]).toEqual([1, 2])
  expect(log.snapshot().entries.map(({ answer }) => answer)).toMatchObject([
    { kind: 'done', name: '小哥', double: false },
    { kind: 'done', name: '王奶奶', double: false },
  ])
})

it('an app that was killed goes on with the next number, and sends what it had', async () => {
  const { cloud, open } = phone()
  const first = open()
  first.log.give(code(1))
  first.log.give(code(2))
  await settled()
  first.close()
  const { log } = open()
  expect(log.give(code(3))).toMatchObject({ number: 3 })
  await settled()
  cloud.online = true
  await log.send()
  expect([...cloud.taken.keys()].sort()).toEqual([1, 2, 3])
  expect(new Set([...cloud.taken.values()].map(({ key }) => key)).size).toBe(3)
})

it('an answer that came while nobody looked is asked for again and changes nothing', async () => {
  const { cloud, open } = phone()
  const first = open()
  first.log.give(guest('王奶奶'), { signature: '1,1' })
  await settled()
  first.close()
  cloud.online = true
  await first.queue.run()
  expect(cloud.taken.size).toBe(1)
  const { log } = open()
  expect(log.snapshot().entries[0]?.answer).toBeUndefined()
  await log.send()
  expect(log.snapshot().entries[0]?.answer).toMatchObject({ kind: 'done', name: '王奶奶' })
  expect(cloud.taken.size).toBe(1)
})

it('nobody gets more than was taken along, nor anything that the phone could not write down', () => {
  const { open, fill, storage } = phone(2)
  const { log } = open()
  log.give(code(1))
  fill()
  expect(log.give(code(2))).toBe('noRoom')
  expect(readEntries(storage, 'allot-1')).toHaveLength(1)
  const other = phone(1).open()
  other.log.give(code(1))
  expect(other.log.give(code(2))).toBe('gone')
  expect(other.log.snapshot()).toMatchObject({ left: 0 })
})

it('whoever had one a moment ago is known without network', () => {
  const { log } = phone().open()
  log.give(guest('王奶奶'), { signature: '1,1' })
  log.give({ by: 'ticket', code: '7Q2M4XP9ZT' })
  expect(log.sameAs(guest(' 王奶奶'))).toMatchObject({ number: 1 })
  expect(log.sameAs({ by: 'ticket', code: '7Q2M4XP9ZT' })).toMatchObject({ number: 2 })
  expect(log.sameAs({ by: 'guest', name: '王奶奶', last4: '9999' })).toBeUndefined()
})

it('a double is told, and what the cloud refuses is mended under its number or dropped', async () => {
  const { cloud, open } = phone()
  const { log } = open()
  cloud.online = true
  cloud.refuse.set(2, 'PERSON_CODE_OLD')
  log.give(guest('重了'), { signature: '1,1' })
  await settled()
  log.give(code(2))
  await settled()
  expect(log.snapshot().entries.map(({ answer }) => answer)).toMatchObject([
    { kind: 'done', double: true },
    { kind: 'refused', error: { code: 'PERSON_CODE_OLD' } },
  ])
  // an answered one is nobody's to change
  expect(log.mend(1, guest('别人'), { signature: '1,1' })).toBe(false)
  log.drop(1)
  cloud.refuse.clear()
  expect(log.mend(2, guest('李大爷'), { signature: '3,3' })).toBe(true)
  await settled()
  expect(cloud.taken.get(2)?.input.shown).toEqual(guest('李大爷'))
  expect(log.snapshot().entries.map(({ answer }) => answer?.kind)).toEqual(['done', 'done'])
  cloud.refuse.set(3, 'TICKET_UNKNOWN')
  log.give({ by: 'ticket', code: '7Q2M4XP9ZT' })
  await settled()
  log.drop(3)
  expect(log.snapshot()).toMatchObject({ left: 3, next: 3 })
})

it('a number that another phone gave is left to it', async () => {
  const { cloud, open, storage } = phone()
  cloud.online = true
  cloud.taken.set(1, { key: 'of-another-phone', input: { number: 1, at, shown: code(9) } })
  const { log } = open()
  log.give(code(1))
  await settled()
  expect(log.snapshot().entries[0]?.answer).toMatchObject({ error: { code: 'ALLOTMENT_USED' } })
  expect(log.renumber(1)).toMatchObject({ number: 2 })
  await settled()
  expect(cloud.taken.get(2)?.input.shown).toEqual(code(1))
  expect(log.give(code(3))).toMatchObject({ number: 3 })
  expect(readHeads(storage, 'ma')[0]?.burnt).toEqual([1])
})

it('more than the queue keeps: all of them go out, each once', async () => {
  const many = keptCommandsMax + 30
  const { cloud, open } = phone(many)
  const first = open()
  for (let sign = 1; sign <= many; sign += 1) first.log.give(code(sign))
  await settled()
  first.close()
  cloud.online = true
  const { log } = open()
  await log.send()
  expect(cloud.taken.size).toBe(many)
  expect(log.snapshot().entries.every(({ answer }) => answer?.kind === 'done')).toBe(true)
})

it('what is brought back leaves the phone', () => {
  const { log, ...rest } = phone().open()
  log.give(code(1))
  log.forget()
  expect(rest.queue.waiting().length).toBeGreaterThanOrEqual(0)
  expect(log.snapshot().entries).toEqual([])
})

it('a household’s door goes along, also when it is told again, and the phone says where it has had the same words', async () => {
  const { cloud, open } = phone()
  const { log } = open()
  log.give(code(1), { door: '2单元301' })
  expect(log.sameDoor(' 2单元 301 ')).toMatchObject({ number: 1 })
  expect(log.sameDoor('2单元302')).toBe(undefined)
  expect(log.sameDoor('')).toBe(undefined)
  cloud.online = true
  cloud.refuse.set(1, 'PERSON_CODE_OLD')
  await log.send()
  await settled()
  cloud.refuse.clear()
  log.mend(1, guest('王奶奶'), { door: '2单元301', signature: '1,1' })
  await settled()
  expect(cloud.taken.get(1)?.input).toMatchObject({ shown: { name: '王奶奶' }, door: '2单元301', signature: '1,1' })
})
