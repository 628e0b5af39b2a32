/** Pictures of a consultation: one's own, real ones, for the two who may see them, and gone with it. */
import { PNG } from 'pngjs'
import { expectDone } from '../../local-cloud/seed/caller'
import { advice } from '../../src/contract/advice'
import { people, privacyNoticeVersion } from '../../src/contract/people'
import { clear, codeOf, handOver, lawyer, matter, openAdvice, settleJobs, taken } from '../../tests/support/advice'
import type { Town } from '../../tests/support/town'
import { uploadFile } from '../../tests/support/upload'

const lin = 'lin-yulan'
const picture = PNG.sync.write(new PNG({ width: 8, height: 8 }))
const tooLarge = Buffer.concat([picture, Buffer.alloc(5 * 1024 * 1024)])

let town: Town
let sent = 0
beforeAll(async () => {
  town = await openAdvice()
})
afterEach(async () => {
  town.clock.setOffset(0)
  await clear(town, lin)
})
afterAll(() => town.close())

const folderOf = async (persona: string) => expectDone(await town.as(persona)(advice.start, {})).folder
const upload = async (bytes: Uint8Array, persona = lin, name = 'png') => {
  sent += 1
  return uploadFile(town, persona, `${await folderOf(persona)}/p${sent}.${name}`, bytes)
}
const linksOf = async (id: string) => {
  const { messages } = expectDone(await town.as(lin)(advice.thread, { id }))
  return messages.flatMap(({ pictures }) => pictures)
}

it('opens for the asker and the adviser in charge, by links that end', async () => {
  const id = await handOver(town, lin, { pictures: [await upload(picture), await upload(picture)] })
  const links = await linksOf(id)
  expect(links).toHaveLength(2)
  const got = await fetch(links[0] ?? '')
  expect(Buffer.from(await got.arrayBuffer()).equals(picture)).toBe(true)
  expectDone(await town.as(lawyer)(advice.take, { id }))
  expect(expectDone(await town.as(lawyer)(advice.readCase, { id })).messages[0]?.pictures).toHaveLength(2)
  town.clock.setOffset(6 * 60_000)
  expect((await fetch(links[0] ?? '')).status).toBe(403)
})

it('names nobody: neither folder nor link holds an id of the person', async () => {
  const id = await handOver(town, lin, { pictures: [await upload(picture)] })
  const personId = expectDone(await town.as(lin)(people.me, {})).person?.id ?? 'none'
  expect(`${await folderOf(lin)} ${await linksOf(id)}`).not.toContain(personId)
})

it.each([
  ['a text that calls itself a picture', () => Buffer.from('工资条'), 'ATTACHMENT_NOT_PICTURE'],
  ['an empty file', () => Buffer.alloc(0), 'ATTACHMENT_NOT_PICTURE'],
  ['a picture over 5 MB', () => tooLarge, 'ATTACHMENT_TOO_LARGE'],
])('%s is refused and removed', async (_title, bytes, code) => {
  const file = await upload(bytes(), lin, 'jpg')
  expect(codeOf(await town.as(lin)(advice.handOver, matter({ pictures: [file] })))).toBe(code)
  expect(codeOf(await town.as(lin)(advice.handOver, matter({ pictures: [file] })))).toBe('ATTACHMENT_UNKNOWN')
})

it('another person’s file, one that is not there and a forged name are unknown, and nothing is removed', async () => {
  const theirs = await upload(picture, 'zhao-tiezhu')
  const folder = await folderOf(lin)
  const forged = [
    theirs,
    `cloud://local-env.local-bucket/${folder}/none.png`,
    `cloud://elsewhere.bucket/${folder}/a.png`,
    `cloud://local-env.local-bucket/${folder}/../${theirs.split('/').slice(-2).join('/')}`,
  ]
  for (const file of forged)
    expect(codeOf(await town.as(lin)(advice.handOver, matter({ pictures: [file] })))).toMatch(
      /ATTACHMENT_UNKNOWN|BAD_INPUT/,
    )
  const zhao = await town.as('zhao-tiezhu')(advice.handOver, matter({ pictures: [theirs] }))
  expect(codeOf(zhao)).toBe('DONE')
  await clear(town, 'zhao-tiezhu')
})

it('more than six, or a name that is none, is not let in', async () => {
  const seven = Array.from({ length: 7 }, (_, index) => `cloud://local-env.local-bucket/advice/x/${index}.png`)
  expect(codeOf(await town.as(lin)(advice.handOver, matter({ pictures: seven })))).toBe('BAD_INPUT')
  expect(codeOf(await town.as(lin)(advice.handOver, matter({ pictures: ['../secret'] })))).toBe('BAD_INPUT')
})

it('an adviser sends one too, from their own folder, and needs no words with it', async () => {
  const id = await taken(town)
  const input = { id, words: '', pictures: [await upload(picture, lawyer)] }
  expectDone(await town.as(lawyer)(advice.reply, input))
  expect(await linksOf(id)).toHaveLength(1)
  const notTheirs = { ...input, pictures: [await upload(picture)] }
  expect(codeOf(await town.as(lawyer)(advice.reply, notTheirs))).toBe('ATTACHMENT_UNKNOWN')
})

it('goes with the consultation that is taken back', async () => {
  const id = await handOver(town, lin, { pictures: [await upload(picture)] })
  const [link = ''] = await linksOf(id)
  expectDone(await town.as(lin)(advice.withdraw, { id }))
  await settleJobs(town)
  expect((await fetch(link)).status).toBe(404)
})

it('goes with the person who leaves', async () => {
  const id = await handOver(town, lin, { pictures: [await upload(picture)] })
  const [link = ''] = await linksOf(id)
  expectDone(await town.as(lin)(people.deleteMe, { confirm: '删除' }))
  await settleJobs(town)
  expect((await fetch(link)).status).toBe(404)
  expectDone(await town.as(lin)(people.agree, { version: privacyNoticeVersion }))
})
