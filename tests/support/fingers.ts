/** Fingers on a screen, as Chromium gets them from the glass. */
import type { CDPSession, Locator, Page } from 'playwright-core'

type Spot = readonly [x: number, y: number]
interface Down {
  readonly id: number
  readonly x: number
  readonly y: number
}

export async function fingersOn(page: Page) {
  const session: CDPSession = await page.context().newCDPSession(page)
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: readonly Down[]) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints: [...touchPoints] })
  return {
    /** One finger from spot to spot, in px of the screen. `resting`: another one that lies somewhere meanwhile. */
    async draw(spots: readonly Spot[], resting?: Spot): Promise<void> {
      const others: Down[] = resting ? [{ id: 0, x: resting[0], y: resting[1] }] : []
      if (resting) await send('touchStart', others)
      const at = ([x, y]: Spot): Down[] => [...others, { id: 1, x, y }]
      const [first = [0, 0] as const, ...rest] = spots
      await send('touchStart', at(first))
      for (const spot of rest) await send('touchMove', at(spot))
      await send('touchEnd', others)
      if (resting) await send('touchEnd', [])
    },
  }
}

/** Spots on an element, given in shares of its width and height, with steps in between. */
export async function spotsOn(element: Locator, shares: readonly Spot[]): Promise<Spot[]> {
  const box = await element.boundingBox()
  if (!box) throw new Error('there is nothing to draw on')
  const steps = 6
  const inPx = shares.map(([x, y]): Spot => [box.x + box.width * x, box.y + box.height * y])
  return inPx.flatMap((to, at): Spot[] => {
    const from = inPx[at - 1]
    if (!from) return [to]
    return Array.from({ length: steps }, (_, step): Spot => {
      const share = (step + 1) / steps
      return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share]
    })
  })
}
