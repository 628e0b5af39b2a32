/**
 * `npm run pictures -- [--dark] [DIR [SCREEN…]]`: every screen, or those named, as a picture in the three sizes that a change must be
 * looked at in. With `--press NAME`, also several times, after pressing what bears these names: a sheet, a tab, a form.
 */
import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { type Route, routes } from '../../src/ui/navigation/routes'
import { openTown } from '../support/town'
import { press } from './acts'
import { desktop, open, openBrowser, phone, visit } from './browser'
import { queryOf, visitors } from './screens'

const sizes = [
  ['phone', phone, 16],
  ['large', phone, 22.4],
  ['desktop', desktop, 16],
] as const
const question = '健身房关门跑路了我卡里还有两千块钱咋要回来'

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: { dark: { type: 'boolean' }, press: { type: 'string', multiple: true } },
    allowPositionals: true,
  })
  const [dir = '.data/pictures', ...named] = positionals
  const colorScheme = values.dark ? 'dark' : 'light'
  const folder = path.resolve(dir)
  const screens = (Object.keys(routes) as Route[]).filter(screen => named.length === 0 || named.includes(screen))
  mkdirSync(folder, { recursive: true })
  const town = await openTown('town', { site: true })
  for (const [size, viewport, fontSize] of sizes) {
    const browser = await openBrowser({ fontSize })
    for (const screen of screens) {
      const { persona } = visitors[screen]
      const query = await queryOf(screen, town)
      const watched = await visit(browser, town, persona, { viewport, colorScheme })
      await open(watched, town, `${routes[screen === 'answer' ? 'ask' : screen]}${query}`)
      if (screen === 'answer') {
        await watched.page.locator('textarea').fill(question)
        await watched.page.getByRole('button', { name: '问一问' }).click()
      }
      for (const name of values.press ?? []) await press(watched.page, new RegExp(name))
      await watched.page.waitForTimeout(800)
      await watched.page.screenshot({ path: path.join(folder, `${screen}-${size}.png`), scale: 'css' })
      await watched.context.close()
    }
    await browser.close()
  }
  await town.close()
  process.stdout.write(`${folder}\n`)
}

main().catch((error: Error) => {
  process.stderr.write(`${error.stack}\n`)
  process.exitCode = 1
})
