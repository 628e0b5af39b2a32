import { giftScanner, shownOf, textOfTicket } from './gift-scanner'
import { parseScene, ticketScene } from './scene'

const code = '7Q2M4XP9ZT'

it('a ticket is known when it is scanned, as a bare scene or in an address', () => {
  expect(shownOf(ticketScene(code))).toEqual({ by: 'ticket', code })
  expect(shownOf(`https://x.example/q?scene=${encodeURIComponent(ticketScene(code))}`)).toEqual({ by: 'ticket', code })
})

it('what stands below it is typed as it is read aloud', () => {
  expect(giftScanner.sceneOfTyped(textOfTicket(code))).toBe(ticketScene(code))
  expect(giftScanner.sceneOfTyped('g 7q2m4-xp9zt')).toBe(ticketScene(code))
  // O and I are in no code
  expect(giftScanner.sceneOfTyped('G OQ2M4 IP9ZT')).toBe('g.0Q2M41P9ZT')
})

it('somebody’s own code is known beside it', () => {
  const own = 'p.7KM4Q9PXYZ01234567'
  expect(shownOf(own)).toEqual({ by: 'code', scene: own })
  expect(giftScanner.sceneOfTyped('P7KM 4Q9P XYZ0 1234 567')).toBe(own)
})

it('other codes give nobody a pack', () => {
  for (const other of ['s.7Q2M4XP9ZT', 'k.7Q2M4XP9ZT', 'g.7Q2M4', 'hello', ''])
    expect(giftScanner.isPerson(other)).toBe(false)
})

it('the scanner on the home page says what to do with it', () => {
  expect(parseScene(ticketScene(code)).kind).toBe('pickup')
})
