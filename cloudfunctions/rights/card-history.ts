import type { CardEvent, CardRecord } from './store'

const mostEvents = 50

/** The card with one more thing that happened to it. */
export const withEvent = (card: CardRecord, event: CardEvent): CardRecord => ({
  ...card,
  history: [...card.history, event].slice(-mostEvents),
})
