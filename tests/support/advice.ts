/** A town with three advisers for the tests of this domain: one of the district, one of a street, one of another street. */
import { expectDone } from '../../local-cloud/seed/caller'
import { settleJobs } from '../../local-cloud/seed/time'
import { advice, type Contact, type Subject } from '../../src/contract/advice'
import type { InputOf } from '../../src/contract/define'
import { people, privacyNoticeVersion } from '../../src/contract/people'
import { openTown, type Town } from './town'

export { settleJobs }

export const community = 'pc.beiguan.c01'
export const lawyer = 'wang-lvshi'
export const streetLawyer = 'ma-jianguo'
export const foreignLawyer = 'chen-xinlai'
/** Everybody who has no business inside Lin's matter. */
export const bystanders = ['zhao-tiezhu', 'li-wen', 'gao-jie', 'he-ming', 'admin', streetLawyer, foreignLawyer] as const

/** Words that must be found nowhere but in the thread itself. */
export const secret = '他把我的工资卡藏起来了，还动手'

export async function openAdvice(): Promise<Town> {
  const town = await openTown()
  expectDone(await town.as(foreignLawyer)(people.agree, { version: privacyNoticeVersion }))
  await appoint(town, 'he-ming', streetLawyer, 'pc.beiguan')
  await appoint(town, 'he-ming', foreignLawyer, 'pc.xinhua')
  await forgetSeeded(town)
  return town
}

/** The seeded matters and sittings would stand between a test and what it looks at. */
async function forgetSeeded(town: Town): Promise<void> {
  await clear(town, 'lin-yulan', 'zhao-tiezhu', 'sun-xiaomei')
  for (const row of rowsOf(town, 'adviceSlots'))
    expectDone(await town.as(lawyer)(advice.callOffSitting, { id: String(row._id) }))
  await settleJobs(town)
}

async function appoint(town: Town, by: string, persona: string, node: string): Promise<void> {
  const invite = { role: 'adviser', node, note: '新律师', days: 1 } as const
  const { code } = expectDone(await town.as(by)(people.invite, invite))
  expectDone(await town.as(persona)(people.acceptInvitation, { code }))
}

export const personOf = async (town: Town, persona: string): Promise<string> =>
  expectDone(await town.as(persona)(people.me, {})).person?.id ?? ''

export const codeOf = (reply: { ok: boolean; error?: { code: string } }) => (reply.ok ? 'DONE' : reply.error?.code)

let written = 0
const byApp: Contact = { by: 'app' }

/** A hand-over that differs from every other one. */
export function matter(more: Partial<InputOf<typeof advice.handOver>> = {}): InputOf<typeof advice.handOver> {
  written += 1
  const subject: Subject = 'family'
  const words = `${secret}，第${written}次`
  return { subject, words, contact: byApp, urgent: false, safe: false, pictures: [], ...more }
}

export async function handOver(town: Town, persona = 'lin-yulan', more: Partial<InputOf<typeof advice.handOver>> = {}) {
  return expectDone(await town.as(persona)(advice.handOver, matter(more))).id
}

export async function taken(town: Town, persona = 'lin-yulan', adviser = lawyer) {
  const id = await handOver(town, persona)
  expectDone(await town.as(adviser)(advice.take, { id }))
  return id
}

export async function answered(town: Town, persona = 'lin-yulan', adviser = lawyer) {
  const id = await taken(town, persona, adviser)
  expectDone(await town.as(adviser)(advice.reply, { id, words: '先报警，再申请保护令。', pictures: [] }))
  return id
}

/** Ends all that a person has open, so that a test begins with none. */
export async function clear(town: Town, ...personas: readonly string[]): Promise<void> {
  for (const persona of personas) {
    const { items } = expectDone(await town.as(persona)(advice.mine, {}))
    for (const { id } of items) expectDone(await town.as(persona)(advice.withdraw, { id }))
  }
}

export const rowsOf = (town: Town, name: string) => town.database.collection(name).all()
