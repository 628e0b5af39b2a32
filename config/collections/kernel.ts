/** What the pipeline itself keeps; `settings` is shared with `people`. */
import { type Collections, collection, forever, index } from './spec'

export const kernelCollections: Collections = {
  /** single documents: whether the environment is claimed, the one-time set-up code */
  settings: collection(forever),
  /** what was done, by whom, and the reply that answers a retry */
  journal: collection(
    { days: 1095 },
    index('area', 'areas', '-at', '-_id'),
    index('by', 'by', '-at', '-_id'),
    index('about', 'about', '-at', '-_id'),
    index('at', 'at'),
    index('replied', 'repliedAt'),
  ),
  /**
   * where and how often a person may be written to; `_id` is the personId. The OPENID in it goes with the last permission, and a
   * permission that was not used within a year goes with its row
   */
  subscriptions: collection({ days: 365 }, index('at', 'at')),
  /** what must happen after a commit */
  outbox: collection({ days: 30 }, index('due', 'state', 'due'), index('at', 'at')),
  /**
   * pictures that WeChat looks at; `_id` is the thing. The OPENID in it goes with the last answer, after a day at the latest, and with the
   * person
   */
  openChecks: collection(
    { days: 2 },
    index('at', 'at'),
    index('asked', 'reminded', 'asked'),
    index('traces', 'traces'),
    index('by', 'by'),
  ),
  /** when the next maintenance is due */
  schedule: collection(forever),
}
