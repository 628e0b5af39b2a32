/** Gift packs: rounds, who is on their lists, who got one, who may fetch one. */
import { type Collections, collection, forever, index, unique } from './spec'

export const giftsCollections: Collections = {
  giftRounds: collection(
    forever,
    index('area', 'areas', '-at', '-_id'),
    index('waiting', 'areas', 'state', '_id'),
    index('reach', 'reach', 'state', 'to', '_id'),
    index('over', 'state', 'to', '_id'),
    index('remind', 'state', 'remindOn', '_id'),
    index('kit', 'kit', 'state', '_id'),
    index('spreading', 'spreading', '_id'),
  ),
  /** names and last four digits of people who were to get a pack; a year later nobody needs them */
  giftListed: collection(
    { days: 400 },
    index('round', 'round', 'name', '_id'),
    index('called', 'round', 'called', 'last4'),
    index('person', 'person', 'round'),
    index('at', 'at'),
  ),
  /** what was handed out; never removed, for an auditor asks years later. Who has left is blanked */
  giftHandouts: collection(
    forever,
    index('area', 'areas', '-at', '-_id'),
    index('round', 'round', 'areas', '-at', '-_id'),
    index('named', 'areas', 'name', '-at', '-_id'),
    index('holds', 'holds', '-at', '-_id'),
    index('person', 'person', '-at', '-_id'),
    index('name', 'round', 'name', 'state'),
    index('subject', 'round', 'subject', 'state'),
    index('own', 'round', 'person', 'state'),
    index('door', 'round', 'doorEnd', 'state'),
    index('state', 'round', 'state', 'differs'),
    index('differs', 'areas', 'differs', '-at', '-_id'),
    index('number', 'allotment', 'number'),
  ),
  /** by id alone; a round is over within a year */
  giftFetched: collection({ days: 400 }, index('at', 'at')),
  giftTickets: collection({ days: 400 }, unique('code', 'code'), index('person', 'person', '_id'), index('at', 'at')),
  giftEndedTickets: collection({ days: 400 }, index('person', 'person', '_id'), index('at', 'at')),
  giftAllotments: collection({ days: 1095 }, index('at', 'at')),
  giftComplaints: collection(
    { days: 1095 },
    index('area', 'areas', '-at', '-_id'),
    index('waiting', 'areas', 'waiting', '_id'),
    index('round', 'round', 'person', '-number'),
    index('person', 'person', '-at', '-_id'),
    index('at', 'at'),
  ),
}
