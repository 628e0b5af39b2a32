import { expectDone } from '../../local-cloud/seed/caller'
import { rights } from '../../src/contract/rights'
import { rightsText } from '../../src/copy/rights'
import { routes } from '../../src/ui/navigation/routes'
import { openTown, type Town } from '../support/town'
import { type App, openApp } from './app'

const question = '网上买的鞋不合适，店家不给退'

let town: Town
let app: App
beforeAll(async () => {
  town = await openTown('empty')
})
beforeEach(async () => {
  app = await openApp(town, 'chen-xinlai', { url: routes.ask })
})
afterEach(() => app?.kill())
afterAll(() => town?.close())

/** What the cloud itself answers, to compare with what stands on the screen. */
async function cardFor(text: string) {
  const answer = expectDone(await town.as('chen-xinlai')(rights.ask, { question: text }))
  if (answer.kind !== 'answer') throw new Error(`expected an answer, got ${JSON.stringify(answer)}`)
  return answer.card
}

describe('a question about consumer rights', () => {
  it('that is typed is answered with the conclusion and the law, and is called once', async () => {
    const card = await cardFor(question)
    await app.input(app.field(), question)
    await app.tap(rightsText.ask)
    expect(app.routes()).toEqual([routes.ask, routes.answer])
    expect(app.text()).toContain(question)
    expect(app.text()).toContain(card.conclusion)
    for (const { law } of card.basis.slice(0, 1)) expect(app.text()).toContain(law)
    expect(app.reached.filter(call => call === rights.ask.id)).toHaveLength(1)
    expect(app.errors).toEqual([])
  })

  it('that is empty is not asked', async () => {
    await app.tap(rightsText.ask)
    expect(app.text()).toContain(rightsText.empty)
    expect(app.routes()).toEqual([routes.ask])
    expect(app.reached).not.toContain(rights.ask.id)
  })

  it('that meets no network can be asked again when it is back', async () => {
    const card = await cardFor(question)
    await app.input(app.field(), question)
    app.network.cut()
    await app.tap(rightsText.ask)
    expect(app.text()).not.toContain(card.conclusion)
    expect(app.reached).not.toContain(rights.ask.id)
    app.network.mend()
    await app.settle()
    expect(app.text()).toContain(card.conclusion)
    expect(app.errors).toEqual([])
  })

  it('leads back to the box, in which other words can be typed', async () => {
    await app.input(app.field(), question)
    await app.tap(rightsText.ask)
    await app.back()
    expect(app.routes()).toEqual([routes.ask])
    expect(app.field().attributes.value).toBe(question)
  })
})
