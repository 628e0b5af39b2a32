/** What a person does on a page. Taro keeps the pages below in the document, hidden: only what can be seen counts. */
import type { Page } from 'playwright-core'

const seen = { visible: true } as const

export const press = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name }).filter(seen).last().click()
export const sees = (page: Page, text: string | RegExp) => page.getByText(text).filter(seen).last().waitFor()
/** The box with this label, on one line or several. */
export const boxOf = (page: Page, label: string) =>
  page.locator(`input[aria-label="${label}"], textarea[aria-label="${label}"]`).filter(seen).last()
export const fill = (page: Page, label: string, text: string) => boxOf(page, label).fill(text)
