/** A letter on a phone: what was typed outlives the app, and the file opens in WeChat. */
import { letterKinds } from '../../src/contract/letters'
import { lettersText as text } from '../../src/copy/letters'
import { routes } from '../../src/ui/navigation/routes'
import { openTown, type Town } from '../support/town'
import { type App, openApp } from './app'

const story = '健身房说装修，门一直锁着'

let town: Town
let app: App | undefined
beforeAll(async () => {
  town = await openTown('empty')
})
afterEach(() => app?.kill())
afterAll(() => town?.close())

async function open(url: string, texts: Map<string, string>): Promise<App> {
  app?.kill()
  app = await openApp(town, 'chen-xinlai', { url, texts })
  return app
}

it('what was typed is there again when WeChat has closed the app, and becomes a file', async () => {
  const texts = new Map<string, string>()
  const first = await open(`${routes.letters}?card=prepaid-runaway&title=${encodeURIComponent('店跑路了')}`, texts)
  await first.tap(letterKinds.complaint)
  expect(first.routes()).toEqual([routes.letters, routes.letterPath])
  await first.input(first.field(), story)
  const second = await open(routes.letterPath, texts)
  expect(second.field().attributes.value).toBe(story)
  for (let step = 1; step < 7; step += 1) await second.tap(text.path.next)
  await second.tap(text.path.finish)
  await second.settle()
  expect(second.text()).toContain(story)
  expect(second.text()).toContain('消费者权益保护法')
  await second.tap(text.letter.pdf)
  await second.settle()
  expect(second.calls('openDocument')).toMatchObject([{ showMenu: true, fileType: 'pdf' }])
  expect(second.errors).toEqual([])
})
