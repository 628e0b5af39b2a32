/** What people do with photos on a page: take them, draw on them, go through the desk. */
import type { Page } from 'playwright-core'
import type { SnapRecord } from '../../cloudfunctions/snaps/rules-record'
import { expectDone } from '../../local-cloud/seed/caller'
import { seededGroups } from '../../local-cloud/seed/groups'
import { type ReviewList, snaps } from '../../src/contract/snaps'
import { rowsOf } from '../support/advice'
import type { PhotoFile } from '../support/snap-photos'
import { community, worker } from '../support/snap-town'
import type { Town } from '../support/town'
import { press } from './acts'

export const snapDesk = `pages/snaps/desk/index?node=${community}`
export const fromGroup = `pages/snaps/send/index?from=snapSend&group=${encodeURIComponent(seededGroups[0])}`

const records = (town: Town) => rowsOf(town, 'snaps') as unknown as SnapRecord[]
/** The one sent last. */
export const newest = (town: Town) => [...records(town)].sort((a, b) => b.at - a.at)[0] as SnapRecord

export const chip = (page: Page, name: string | RegExp) =>
  page.getByRole('radio', { name }).filter({ visible: true }).last()

/** At the keyboard from the top of the list down to this one; the town has others that wait. */
export async function jTo(town: Town, page: Page, id: string, list: ReviewList): Promise<void> {
  const { items } = expectDone(await town.as(worker)(snaps.queue, { node: community, list }))
  await page.locator('.nx-snapline').first().waitFor()
  for (let row = 0; row <= items.findIndex(one => one.id === id); row += 1) await page.keyboard.press('j')
}

export async function take(page: Page, ...files: readonly PhotoFile[]): Promise<void> {
  const chooser = page.waitForEvent('filechooser')
  await press(page, '拍照，或者从相册选')
  await (await chooser).setFiles(files.map(file => ({ ...file })))
  await page.getByRole('button', { name: `去掉第 ${files.length} 张照片` }).waitFor()
}

/** With the mouse, from one share of the element to another. */
export async function drag(
  page: Page,
  over: ReturnType<Page['locator']>,
  from: readonly [number, number],
  to: readonly [number, number],
): Promise<void> {
  await over.scrollIntoViewIfNeeded()
  const box = await over.boundingBox()
  if (!box) throw new Error('it cannot be seen')
  const at = ([x, y]: readonly [number, number]) => [box.x + x * box.width, box.y + y * box.height] as const
  await page.mouse.move(...at(from))
  await page.mouse.down()
  await page.waitForTimeout(100)
  await page.mouse.move(...at(to), { steps: 6 })
  await page.mouse.up()
}
