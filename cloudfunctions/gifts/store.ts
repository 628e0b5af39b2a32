/** The documents of this domain. Values are fen, times ms UTC, days Asia/Shanghai. */
import type { HandWay, Pack, RoundSettings, RoundState } from '../../src/contract/gifts'
import type { NodeId } from '../../src/contract/organisation'
import type { RoundHere } from '../../src/contract/stores/rounds-here'
import { collection, type Stored } from '../kernel'
import type { Batch } from '../stores'
import type { Mark } from './rules-differences'
import type { AskedQuota } from './rules-quota'

interface Deed {
  readonly by: string
  readonly at: number
}

export interface ReasonedDeed extends Deed {
  readonly reason: string
}

/** A round 发放批次. While it is open its figures stand in the stocks of its places; what has ended there comes back here. */
export interface RoundRecord extends Stored, RoundSettings {
  readonly node: NodeId
  readonly areas: readonly NodeId[]
  /** lineages of all its places: where residents find it */
  readonly reach: readonly NodeId[]
  readonly pack: Pack
  readonly state: RoundState
  readonly by: string
  /** everybody who wrote in it: none of them approves it */
  readonly writers: readonly string[]
  readonly at: number
  readonly submitted?: Deed
  readonly approved?: Deed
  readonly sentBack?: ReasonedDeed
  readonly closed?: { readonly at: number; readonly reason?: string }
  /** packs that were approved for all places together; missing before that */
  readonly allowed?: number
  /** more packs than that, wanted for a place by one person and not agreed to by another; one row a place */
  readonly asked?: readonly AskedQuota[]
  /** true: stations are being told */
  readonly spreading: boolean
  /** true: the kit was withdrawn */
  readonly kitStopped: boolean
  /** the day on which those who have not come are told; `noDay` once they have been */
  readonly remindOn: string
  readonly ended: readonly EndedHere[]
}
export const rounds = collection<RoundRecord>('giftRounds')
export const noDay = '9999-12-31'

/** What a round came to at a place. */
export interface EndedHere extends Pick<RoundHere, 'quota' | 'handed' | 'lots'> {
  readonly node: NodeId
}

/** Somebody on a round's list 发放名单. `_id` follows from round and phone, so nobody stands there twice; the phone itself is not kept. */
export interface ListedRecord extends Stored {
  readonly round: string
  readonly name: string
  /** the name without blanks, by which a guest is found */
  readonly called: string
  readonly last4: string
  /** personId of who has this phone and name here; missing for people without an account */
  readonly person?: string
  readonly at: number
}
export const listed = collection<ListedRecord>('giftListed')

/**
 * One pack handed out 发放记录: everything that an auditor asks. Never removed; `_id` follows from round, subject and how many there were
 * before that were taken back, so one subject has one that is valid.
 */
export interface HandoutRecord extends Stored {
  readonly round: string
  readonly roundName: string
  readonly node: NodeId
  readonly areas: readonly NodeId[]
  /** id of the kit's version */
  readonly kit: string
  readonly pack: string
  readonly value: number
  readonly lot?: string
  /** the batch's printed number */
  readonly batch?: string
  readonly contents?: Batch['contents']
  /** places with items and batches of the contents, by which it is found: what was handed out of a batch that turns out to be bad */
  readonly holds?: readonly string[]
  /** whose pack it is: a person, a household's door, a row of the list, a guest */
  readonly subject: string
  /** where each household got one: the home as it is known here, the door as it was said, and by what others like it are found */
  readonly home?: NodeId
  readonly door?: string
  readonly doorEnd?: string
  readonly person?: string
  readonly name: string
  readonly last4?: string
  readonly proxy?: string
  readonly way: HandWay
  readonly signature?: string
  /** personId of the staff who handed it over */
  readonly by: string
  readonly at: number
  /** from a place without network */
  readonly allotment?: string
  readonly number?: number
  /** when it became known here */
  readonly noted?: number
  /** the subject had one already */
  readonly double: boolean
  /** the book had none, so nothing moved in it */
  readonly short: boolean
  /** false: handed out without network to somebody who was not to get one */
  readonly eligible: boolean
  /** what else somebody should look at */
  readonly marks?: readonly Mark[]
  /** true: one of the four above; somebody should look */
  readonly differs: boolean
  /** the latest entry of the stock, and those before it: handed out, taken back, put right again */
  readonly entry?: string
  readonly pastEntries?: readonly string[]
  readonly state: 'valid' | 'undone'
  readonly undone?: ReasonedDeed
  /** taken back and put right again, each time in turn */
  readonly restored?: readonly { readonly undone: ReasonedDeed; readonly redone: ReasonedDeed }[]
  /** on a subject's first row: the pack that counts where it is another one, and all that went out beside one */
  readonly holder?: string
  readonly doubles?: readonly string[]
}
export const handouts = collection<HandoutRecord>('giftHandouts')

/** Which pack an account fetched where each household gets one; `_id` follows from round and person, and names nobody. */
export interface FetchedRecord extends Stored {
  readonly handout: string
  readonly at: number
}
export const fetched = collection<FetchedRecord>('giftFetched')

/**
 * A code that does not change 领取码; `_id` follows from round and person, so a new one ends the old one. It says who somebody is, not what
 * they may get: that is looked up when it is shown, for they may have moved or been taken off the list.
 */
export interface TicketRecord extends Stored {
  readonly round: string
  readonly person: string
  readonly code: string
  /** what the person is called, so that the counter need not ask */
  readonly name: string
  readonly proxy?: string
  readonly at: number
}
export const tickets = collection<TicketRecord>('giftTickets')

/** A code that holds no more; `_id` follows from it. Somebody may have handed a pack over for it before that, where there is no network. */
export interface EndedTicketRecord extends TicketRecord {
  readonly until: number
}
export const endedTickets = collection<EndedTicketRecord>('giftEndedTickets')

/** Packs that somebody took along; only ever created. What of it has been used stands with the stock. */
export interface AllotmentRecord extends Stored {
  readonly round: string
  readonly roundName: string
  readonly node: NodeId
  readonly kit: string
  readonly by: string
  readonly count: number
  /** true: each pack needs the door */
  readonly household?: boolean
  readonly at: number
  readonly until: number
  readonly secret: string
}
export const allotments = collection<AllotmentRecord>('giftAllotments')

/** A word to the street 反映; `_id` follows from round, person and number, so one waits at a time. */
export interface ComplaintRecord extends Stored {
  readonly round: string
  readonly roundName: string
  readonly node: NodeId
  readonly areas: readonly NodeId[]
  readonly person: string
  readonly number: number
  readonly words: string
  readonly record?: string
  /** where the pack was handed out, and by whom: they do not answer it */
  readonly at: number
  readonly handedAt?: NodeId
  readonly handedBy?: string
  readonly waiting: boolean
  readonly answer?: Deed & { readonly words: string }
}
export const complaints = collection<ComplaintRecord>('giftComplaints')
