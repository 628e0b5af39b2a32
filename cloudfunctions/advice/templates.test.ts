/** Text blocks, and telling a matter to others without names. */
import { randomUUID } from 'node:crypto'
import { expectDone } from '../../local-cloud/seed/caller'
import { advice } from '../../src/contract/advice'
import { people } from '../../src/contract/people'
import {
  answered,
  clear,
  codeOf,
  foreignLawyer,
  lawyer,
  matter,
  openAdvice,
  streetLawyer,
} from '../../tests/support/advice'
import type { Town } from '../../tests/support/town'

const lin = 'lin-yulan'
let town: Town
beforeAll(async () => {
  town = await openAdvice()
})
afterEach(() => clear(town, lin))
afterAll(() => town.close())

const block = { node: 'pc', title: '先留证据', words: '工资条、聊天记录先存好。', shared: false }
const titles = async (persona: string, node: string) =>
  expectDone(await town.as(persona)(advice.templates, { node })).templates.map(({ title }) => title)

describe('text blocks', () => {
  it('one’s own are nobody else’s; a place’s are for all who work there and below', async () => {
    expectDone(await town.as(lawyer)(advice.saveTemplate, { ...block, title: '自己的' }))
    expectDone(await town.as(lawyer)(advice.saveTemplate, { ...block, title: '全区的', shared: true }))
    expect(await titles(lawyer, 'pc')).toEqual(expect.arrayContaining(['自己的', '全区的']))
    expect(await titles(streetLawyer, 'pc.beiguan')).toEqual(expect.arrayContaining(['全区的']))
    expect(await titles(streetLawyer, 'pc.beiguan')).not.toContain('自己的')
  })

  it('are saved once, changed and removed by those who may', async () => {
    const key = randomUUID()
    const first = expectDone(await town.as(lawyer)(advice.saveTemplate, block, key))
    expect(expectDone(await town.as(lawyer)(advice.saveTemplate, block, key))).toEqual(first)
    const { id } = first
    expectDone(await town.as(lawyer)(advice.saveTemplate, { ...block, id, title: '改过的' }))
    expect((await titles(lawyer, 'pc')).filter(title => title === '先留证据')).toEqual([])
    const theirs = { ...block, node: 'pc.beiguan', id }
    expect(codeOf(await town.as(streetLawyer)(advice.saveTemplate, theirs))).toBe('TEMPLATE_NOT_FOUND')
    expect(codeOf(await town.as(streetLawyer)(advice.deleteTemplate, { node: 'pc.beiguan', id }))).toBe(
      'TEMPLATE_NOT_FOUND',
    )
    expectDone(await town.as(lawyer)(advice.deleteTemplate, { node: 'pc', id }))
    expect(codeOf(await town.as(lawyer)(advice.deleteTemplate, { node: 'pc', id }))).toBe('TEMPLATE_NOT_FOUND')
  })

  it('a shared one of the district is not a street adviser’s to change', async () => {
    const { id } = expectDone(await town.as(lawyer)(advice.saveTemplate, { ...block, title: '区里的', shared: true }))
    expect(codeOf(await town.as(streetLawyer)(advice.deleteTemplate, { node: 'pc', id }))).toBe('OUT_OF_SCOPE')
    expect(codeOf(await town.as(foreignLawyer)(advice.deleteTemplate, { node: 'pc.xinhua', id }))).toBe(
      'TEMPLATE_NOT_FOUND',
    )
  })

  it.each([
    ['no words', { words: '  ' }, 'WORDS_EMPTY'],
    ['too many words', { words: '长'.repeat(1001) }, 'WORDS_TOO_LONG'],
    ['no title', { title: ' ' }, 'BAD_INPUT'],
    ['an id that is not there', { id: 'none' }, 'TEMPLATE_NOT_FOUND'],
  ])('with %s are refused', async (_title, more, code) => {
    expect(codeOf(await town.as(lawyer)(advice.saveTemplate, { ...block, ...more }))).toBe(code)
  })

  it('are never in the journal', () => {
    expect(JSON.stringify(town.database.collection('journal').all())).not.toContain('聊天记录先存好')
  })
})

describe('telling others', () => {
  it('needs the asker’s word, which can be taken back until it is out', async () => {
    const id = await answered(town)
    const draft = async () => codeOf(await town.as(lawyer)(advice.anonymise, { id }))
    const say = async (allowed: boolean) => codeOf(await town.as(lin)(advice.allowPublishing, { id, allowed }))
    expect(await draft()).toBe('PUBLISHING_NOT_ALLOWED')
    expect(codeOf(await town.as(lawyer)(advice.markPublished, { id }))).toBe('PUBLISHING_NOT_ALLOWED')
    expect([await say(true), await draft(), await say(false), await draft(), await say(true)]).toEqual([
      'DONE',
      'DONE',
      'DONE',
      'PUBLISHING_NOT_ALLOWED',
      'DONE',
    ])
    expectDone(await town.as(lawyer)(advice.markPublished, { id }))
    expect(await say(false)).toBe('ALREADY_PUBLISHED')
  })

  it('takes out what tells who it is about, and lists it', async () => {
    const words = '我叫林玉兰，电话13912345678，2026年3月5日在大同蓝天公司上班，老板不给钱'
    const { id } = expectDone(await town.as(lin)(advice.handOver, matter({ words })))
    expectDone(await town.as(lawyer)(advice.take, { id }))
    expectDone(await town.as(lin)(advice.allowPublishing, { id, allowed: true }))
    expect(codeOf(await town.as(lawyer)(advice.anonymise, { id }))).toBe('NOT_ANSWERED_YET')
    expectDone(await town.as(lawyer)(advice.reply, { id, words: '林玉兰您好，我是王律师，先去仲裁。', pictures: [] }))
    const draft = expectDone(await town.as(lawyer)(advice.anonymise, { id }))
    expect(draft.question).toBe('我叫某某，电话某号码，2026年3月在某公司上班，老板不给钱')
    expect(draft.answer).toBe('某某您好，我是某某，先去仲裁。')
    expect(draft.findings.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['name', 'phone', 'date', 'company']))
    const { items } = expectDone(await town.as(lin)(people.whoLooked, {}))
    expect(items[0]).toMatchObject({ title: '整理匿名稿' })
  })
})
