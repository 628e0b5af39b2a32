/** Ids that follow from what they name. */
import type { NodeId } from '../../src/contract/organisation'
import { derivedId } from '../kernel'

/** A row of a round's list carries the round in it, so that no row of another one can be meant. */
export const rowId = (round: string, phone: string): string => `${round}.${derivedId('giftRow', round, phone)}`
export const isRowOf = (round: string, row: string): boolean => row.startsWith(`${round}.`)

export const handoutId = (round: string, subject: string, number: number): string =>
  derivedId('handout', round, subject, String(number))
/** Of a pack that the subject got although there was one already. */
export const doubleId = (allotment: string, number: number): string =>
  derivedId('doubleHandout', allotment, String(number))

/** Of the one pack that an account fetches where each household gets one. */
export const fetchedId = (round: string, person: string): string => derivedId('giftFetched', round, person)
export const ticketId = (round: string, person: string): string => derivedId('giftTicket', round, person)
export const endedTicketId = (code: string): string => derivedId('giftEndedTicket', code)
export const complaintId = (round: string, person: string, number: number): string =>
  derivedId('giftComplaint', round, person, String(number))

/** Guests of one name and the same four digits are one. */
export const guestSubject = (name: string, last4: string): string => derivedId('guest', name, last4)
/** A door of a home; hashed, so that nobody's address stands in a row that outlives their name. */
export const homeSubject = (home: NodeId, door: string): string => derivedId('giftHousehold', home, door)
