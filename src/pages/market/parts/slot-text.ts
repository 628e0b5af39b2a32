/** A booked time in words, as short as it can be. */
import { clockText, dayOf, shortDayText } from '@/copy/dates'

export const slotText = (at: number): string => `${shortDayText(dayOf(at))} ${clockText(at)}`

/** The last moment of a day as the day itself: an order that ends at midnight waits through the day before. */
export const lastDayText = (expiresAt: number): string => shortDayText(dayOf(expiresAt - 1))
