/** A town of one file of tests: what is left to do is done after every test, and the books of gift packs are looked at. */
import { settleJobs } from './advice'
import { checkGifts } from './gift-books'
import { openTown, type Town } from './town'

export function giftTests(use: (town: Town) => void | Promise<void>): void {
  let town: Town | undefined
  beforeAll(async () => {
    town = await openTown()
    await use(town)
  })
  afterEach(async () => {
    if (!town) return
    town.faults.clear()
    await settleJobs(town)
    checkGifts(town)
  })
  afterAll(() => town?.close())
}
