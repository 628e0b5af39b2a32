/** What a person does on a page. Taro keeps the pages below in the document, hidden: only what can be seen counts. */
import type { Page } from 'playwright-core'

const seen = { visible: true } as const

export const press = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name }).filter(seen).last().click()
export const sees = (page: Page, text: string | RegExp) => page.getByText(text).filter(seen).last().waitFor()
/** Until nothing of it can be seen any more. */
export const gone = (page: Page, text: string | RegExp) =>
  page.getByText(text).filter(seen).first().waitFor({ state: 'detached' })
/** The box with this label, on one line or several. */
export const boxOf = (page: Page, label: string) =>
  page.locator(`input[aria-label="${label}"], textarea[aria-label="${label}"]`).filter(seen).last()
export const fill = (page: Page, label: string, text: string) => boxOf(page, label).fill(text)

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** Presses what asks for a file, and hands over this one. */
export async function pick(page: Page, button: string | RegExp, name: string, bytes: Uint8Array): Promise<void> {
  const chooser = page.waitForEvent('filechooser')
  await press(page, button)
  await (await chooser).setFiles({ name, mimeType: xlsx, buffer: Buffer.from(bytes) })
}

/** Presses what saves a file, and reads it. */
export async function saved(
  page: Page,
  button: string | RegExp,
): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const download = page.waitForEvent('download')
  await press(page, button)
  const parts: Buffer[] = []
  for await (const part of await (await download).createReadStream()) parts.push(part as Buffer)
  return { name: (await download).suggestedFilename(), bytes: Buffer.concat(parts) }
}
