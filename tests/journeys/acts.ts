/** What a person does on a page. Taro keeps the pages below in the document: the last one of a kind is the one in front. */
import type { Page } from 'playwright-core'

export const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).last().click()
export const sees = (page: Page, text: string | RegExp) => page.getByText(text).last().waitFor()
/** The box with this label, on one line or several. */
export const boxOf = (page: Page, label: string) =>
  page.locator(`input[aria-label="${label}"], textarea[aria-label="${label}"]`).last()
export const fill = (page: Page, label: string, text: string) => boxOf(page, label).fill(text)
