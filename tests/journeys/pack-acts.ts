/** What is done with packs in a browser: chosen from a list, shown at a counter, signed for. */
import type { Page } from 'playwright-core'
import type { giftActs } from '../support/gift-acts'
import type { Town } from '../support/town'
import { fill, press, sees } from './acts'
import { open, type Watched } from './browser'

export const choose = ({ page }: Watched, name: string | RegExp, role: 'radio' | 'checkbox' = 'radio') =>
  page.getByRole(role, { name }).filter({ visible: true }).last().click()

/** Opens the counter of a place, at the round of this name. */
export async function counter(who: Watched, town: Town, node: string, round: string): Promise<void> {
  await open(who, town, `pages/gifts/counter/index?node=${node}`)
  await choose(who, round)
}

/** What stands below a person’s own code: a fresh one each time. */
export async function codeShown({ own }: Pick<ReturnType<typeof giftActs>, 'own'>, persona: string): Promise<string> {
  const shown = await own(persona)
  if (shown.by !== 'code') throw new Error('no code is shown')
  return shown.scene
}

/** Types what stands below somebody’s code. */
export async function show(page: Page, scene: string): Promise<void> {
  await fill(page, '码下面那一行', scene)
  await press(page, '看看能不能领')
}

/** Whoever has no phone; `go`: what is pressed then. */
export async function register(page: Page, name: string, last4: string, go: string): Promise<void> {
  await press(page, '没带手机，当面登记')
  await fill(page, '叫什么', name)
  await fill(page, '手机号后四位', last4)
  await press(page, go)
}

/** A finger, or here a mouse, writes something: two strokes. */
export async function sign(page: Page): Promise<void> {
  const box = await page.locator('.nx-sign__paper').last().boundingBox()
  if (!box) throw new Error('there is nothing to sign on')
  const at = (x: number, y: number) => page.mouse.move(box.x + box.width * x, box.y + box.height * y, { steps: 8 })
  for (const [from, to] of [
    [0.2, 0.5],
    [0.5, 0.8],
  ] as const) {
    await at(from, 0.3)
    await page.mouse.down()
    await page.waitForTimeout(60)
    await at(to, 0.7)
    await page.mouse.up()
  }
  await sees(page, '签好了')
}
