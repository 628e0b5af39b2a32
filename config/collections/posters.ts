/** Printed posters on their way to a phone. */
import { type Collections, collection, forever, index } from './spec'

export const postersCollections: Collections = {
  /** a day; its files must go first, so the domain removes the rows itself */
  posterFiles: collection(forever, index('at', 'at')),
}
