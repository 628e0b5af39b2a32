/** The market: shops, what stands in them, and what was redeemed. */
import { type Collections, collection, forever, index, unique } from './spec'

export const marketCollections: Collections = {
  shops: collection(forever, index('area', 'areas', 'name', '_id')),
  /** one thing in one shop, with what is there; its times and this month's buyers stand with it */
  goods: collection(
    forever,
    index('shop', 'shop', 'name', '_id'),
    index('area', 'areas', 'shown', 'name', '_id'),
    index('low', 'areas', 'isLow', '_id'),
  ),
  /** what somebody redeemed; a counted thing, so it stays when the person has left */
  orders: collection(
    forever,
    unique('code', 'code'),
    index('person', 'person', '-at', '-_id'),
    index('due', 'state', 'expiresAt', '_id'),
    index('remind', 'state', 'remindAt', '_id'),
    index('area', 'areas', 'state', '_id'),
    index('shop', 'shop', 'state', 'expiresAt', '_id'),
    index('ended', 'shop', 'endedAt', '_id'),
  ),
}
