/** Drafts in the cloud: their owner's alone, counted, and gone when they should be. */
import { expectDone } from '../../local-cloud/seed/caller'
import { draftDays, drafts, draftsMost } from '../../src/contract/drafts'
import { emptyFacts, type Facts } from '../../src/contract/letters'
import { people } from '../../src/contract/people'
import { openTown, type Town } from '../../tests/support/town'

const codeOf = (reply: { ok: boolean; error?: { code: string } }) => (reply.ok ? 'DONE' : reply.error?.code)
const facts: Facts = { ...emptyFacts('complaint'), story: '某某健身馆关门了', me: { name: '林玉兰', place: '' } }
const id = (name: string) => `draft-of-this-test-${name}`
const draft = (name: string, more: Partial<Facts> = {}) =>
  ({ id: id(name), title: '健身卡退钱', facts: { ...facts, ...more }, agreed: true }) as const

let town: Town
beforeEach(async () => {
  town = await openTown()
})
afterEach(async () => {
  expect(town.database.scans()).toEqual([])
  await town.close()
})
const stored = () => town.database.collection('letterDrafts').all()
const rows = () => stored().filter(row => row.personId !== undefined)

it('a draft is saved, listed, opened and deleted by its owner', async () => {
  const lin = town.as('lin-yulan')
  expectDone(await lin(drafts.save, draft('a')))
  expectDone(await lin(drafts.save, draft('b', { kind: 'demand' })))
  const { items } = expectDone(await lin(drafts.list, {}))
  expect(items.map(item => [item.id, item.kind])).toEqual([
    [id('b'), 'demand'],
    [id('a'), 'complaint'],
  ])
  expect(expectDone(await lin(drafts.open, { id: id('a') }))).toMatchObject({ title: '健身卡退钱', facts })
  expectDone(await lin(drafts.remove, { id: id('a') }))
  expect(codeOf(await lin(drafts.open, { id: id('a') }))).toBe('DRAFT_NOT_FOUND')
  expect(codeOf(await lin(drafts.remove, { id: id('a') }))).toBe('DRAFT_NOT_FOUND')
})

it('saved again it is one draft, with what was said last', async () => {
  const lin = town.as('lin-yulan')
  const key = 'one-wish-one-effect-01'
  expectDone(await lin(drafts.save, draft('a'), key))
  expectDone(await lin(drafts.save, draft('a'), key))
  expectDone(await lin(drafts.save, draft('a', { story: '又开门了' })))
  expect(rows()).toHaveLength(1)
  expect(expectDone(await lin(drafts.open, { id: id('a') })).facts.story).toBe('又开门了')
})

it('nobody else can read, delete or overwrite it, not even with its id', async () => {
  expectDone(await town.as('lin-yulan')(drafts.save, draft('a')))
  for (const persona of ['zhao-tiezhu', 'li-wen', 'admin', 'wang-lvshi']) {
    const other = town.as(persona)
    expect(codeOf(await other(drafts.open, { id: id('a') }))).toBe('DRAFT_NOT_FOUND')
    expect(codeOf(await other(drafts.remove, { id: id('a') }))).toBe('DRAFT_NOT_FOUND')
    expect(expectDone(await other(drafts.list, {})).items).toEqual([])
  }
  expectDone(await town.as('zhao-tiezhu')(drafts.save, draft('a', { story: '别的事' })))
  expect(expectDone(await town.as('lin-yulan')(drafts.open, { id: id('a') })).facts.story).toBe(facts.story)
})

it('it is kept only with a yes, by people who have agreed to the notice', async () => {
  const { agreed: _agreed, ...unasked } = draft('a')
  expect(codeOf(await town.as('lin-yulan')(drafts.save, unasked as never))).toBe('BAD_INPUT')
  expect(codeOf(await town.as('chen-xinlai')(drafts.save, draft('a')))).toBe('CONSENT_REQUIRED')
  expect(
    codeOf(
      await town.as('lin-yulan')(drafts.save, draft('a', { events: [{ kind: 'asked', day: '2999-01-01', text: '' }] })),
    ),
  ).toBe('FACTS_IMPOSSIBLE')
  expect(stored()).toEqual([])
})

it('there are twenty at most, also when two phones save at once', async () => {
  const lin = town.as('lin-yulan')
  for (let count = 1; count < draftsMost; count += 1) expectDone(await lin(drafts.save, draft(String(count))))
  const codes = (await Promise.all(['x', 'y', 'z'].map(name => lin(drafts.save, draft(name))))).map(codeOf)
  expect(codes.filter(code => code === 'DONE')).toHaveLength(1)
  expect(codes.filter(code => code === 'DRAFTS_FULL' || code === 'BUSY')).toHaveLength(2)
  expect(rows()).toHaveLength(draftsMost)
  // one that is known can still be saved
  expect(codeOf(await lin(drafts.save, draft('1', { story: '改了' })))).toBe('DONE')
  expectDone(await lin(drafts.remove, { id: id('2') }))
  expect(codeOf(await lin(drafts.save, draft('again')))).toBe('DONE')
})

it('it is deleted when nobody has saved it for half a year', async () => {
  const lin = town.as('lin-yulan')
  expectDone(await lin(drafts.save, draft('old')))
  town.clock.setOffset((draftDays - 1) * 86_400_000)
  await town.fireTimer()
  expect(rows()).toHaveLength(1)
  town.clock.setOffset((draftDays + 2) * 86_400_000)
  await town.fireTimer()
  expect(stored()).toEqual([])
})

it('it is exported with the person and erased with them, to the last row', async () => {
  const lin = town.as('lin-yulan')
  expectDone(await lin(drafts.save, draft('a')))
  const { sections } = expectDone(await lin(people.exportMine, {}))
  expect(JSON.stringify(sections)).toContain('某某健身馆关门了')
  expectDone(await lin(people.deleteMe, { confirm: '删除' }))
  await town.fireTimer()
  expect(stored()).toEqual([])
})

it('what it says stands in no trail', async () => {
  expectDone(await town.as('lin-yulan')(drafts.save, draft('a')))
  expect(JSON.stringify(town.database.collection('journal').all())).not.toContain('健身')
})
