/** Letters through the front door: composed, printed, refused; nothing of them stays. */
import { expectDone } from '../../local-cloud/seed/caller'
import { emptyFacts, type Facts, letterFooter, letters } from '../../src/contract/letters'
import { rights } from '../../src/contract/rights'
import { gym } from '../../tests/support/facts'
import { readPdf, withoutBlanks } from '../../tests/support/pdf'
import { openTown, type Town } from '../../tests/support/town'

const codeOf = (reply: { ok: boolean; error?: { code: string } }) => (reply.ok ? 'DONE' : reply.error?.code)
const facts: Facts = { ...gym, cardId: 'prepaid-runaway' }

let town: Town
beforeAll(async () => {
  town = await openTown('empty')
})
afterAll(() => town.close())
const guest = () => town.as('chen-xinlai')
const compose = async (told: Facts) => expectDone(await guest()(letters.compose, { facts: told }))
const print = async (told: Facts) => expectDone(await guest()(letters.pdf, { facts: told }))

describe('a letter', () => {
  it('names the articles of the card, looked up by the cloud', async () => {
    const card = expectDone(await guest()(rights.card, { id: 'prepaid-runaway' }))
    const { basis, topic, text } = await compose(facts)
    expect(topic).toEqual({ id: card.id, title: card.title })
    expect(basis).toEqual(
      card.basis.map(({ fullTitle, article, part, inForce }) => ({
        law: fullTitle,
        article,
        inForce,
        ...(part === undefined ? {} : { part }),
      })),
    )
    for (const { law } of basis) expect(text).toContain(`《${law}》`)
  })

  it('cannot be given a law by whoever calls', async () => {
    const forged = { facts: { ...facts, basis: [{ law: '自编法', article: 1, inForce: '2020-01-01' }] } }
    expect(codeOf(await guest()(letters.compose, forged as never))).toBe('BAD_INPUT')
    const { basis, topic } = await compose({ ...facts, cardId: 'no-such-card' })
    expect([basis, topic]).toEqual([[], undefined])
  })

  it.each<[string, (told: Facts) => Facts]>([
    ['tomorrow', told => ({ ...told, events: [{ kind: 'trouble', day: '2999-01-01', text: '' }] })],
    ['the 31st of April', told => ({ ...told, events: [{ kind: 'trouble', day: '2026-04-31', text: '' }] })],
    [
      'a complaint before the purchase',
      told => ({
        ...told,
        events: [
          { kind: 'began', day: '2026-03-05', text: '' },
          { kind: 'asked', day: '2026-03-01', text: '' },
        ],
      }),
    ],
  ])('is not written about %s', async (_title, absurd) => {
    for (const action of [letters.compose, letters.pdf])
      expect(codeOf(await guest()(action, { facts: absurd(facts) }))).toBe('FACTS_IMPOSSIBLE')
  })

  it.each([0, -100, 1.5, 1e12, Number.MAX_SAFE_INTEGER])('is not written about %d fen', async paid => {
    expect(codeOf(await guest()(letters.compose, { facts: { ...facts, paid } }))).toBe('BAD_INPUT')
  })

  it('takes today in Shanghai for today, not in Greenwich', async () => {
    // 23:30 in Greenwich is the next morning in Shanghai
    const lateEvening = Date.UTC(2027, 4, 1, 23, 30)
    town.clock.setOffset(lateEvening - Date.now())
    const day = '2027-05-02'
    const reply = await guest()(letters.compose, { facts: { ...facts, events: [{ kind: 'trouble', day, text: '' }] } })
    town.clock.setOffset(0)
    expect(expectDone(reply).text).toContain('2027年5月2日')
  })
})

describe('the letter as a file', () => {
  it.each(['complaint', 'demand', 'arbitration'] as const)('says what the %s says, on paper', async kind => {
    const told = { ...facts, kind }
    const { text } = await compose(told)
    const { pdf, fileName, replaced } = await print(told)
    const bytes = Buffer.from(pdf, 'base64')
    const read = readPdf(bytes)
    expect(replaced).toEqual([])
    expect(fileName).toMatch(/^[\u4e00-\u9fff]+-\d{4}-\d\d-\d\d\.pdf$/)
    expect(bytes.length).toBeLessThan(150_000)
    expect(read.pages.length).toBeLessThanOrEqual(2)
    const onPaper = read.text
      .replace(/第\d+页，共\d+页/g, '')
      .split(withoutBlanks(letterFooter))
      .join('')
    const shown = withoutBlanks(text).replace(withoutBlanks(letterFooter), '')
    // the list of proof is a table on paper
    const [before = '', after = ''] = shown.split('证据清单')
    expect(onPaper.startsWith(`${before}证据清单序号证据能说明什么`)).toBe(true)
    expect(onPaper.endsWith(after.slice(after.indexOf('双方是怎么约定的') + 8))).toBe(true)
    for (const name of ['张囍', '微信付款截图']) expect(onPaper).toContain(name)
  })

  it('of the longest facts keeps within one reply', async () => {
    const longest: Facts = {
      ...facts,
      story: '事'.repeat(800),
      events: Array.from({ length: 12 }, () => ({ kind: 'other' as const, day: '2026-03-05', text: '情'.repeat(120) })),
      proofs: Array.from({ length: 12 }, () => ({ kind: 'other' as const, text: '证'.repeat(60) })),
      wishText: '求'.repeat(200),
    }
    const { pdf } = await print(longest)
    expect(readPdf(Buffer.from(pdf, 'base64')).pages.length).toBeLessThanOrEqual(6)
  })

  it('with nothing told is a form to fill in by hand', async () => {
    const { pdf } = await print(emptyFacts('complaint'))
    expect(readPdf(Buffer.from(pdf, 'base64')).text).toContain('投诉人：〔〕，地址：〔〕，联系电话：〔〕')
  })
})

it('nothing of a letter is stored anywhere', () => {
  for (const name of ['journal', 'letterDrafts', 'outbox'])
    expect(JSON.stringify(town.database.collection(name).all())).not.toContain('健身')
  expect(town.database.scans()).toEqual([])
})
