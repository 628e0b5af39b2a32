/**
 * Every collection of the product, a file for each domain. The deploy script and the local cloud both create collections from this table
 * and from nothing else.
 */
import { adviceCollections } from './advice'
import { booksCollections } from './books'
import { classesCollections } from './classes'
import { codesCollections } from './codes'
import { draftsCollections } from './drafts'
import { giftsCollections } from './gifts'
import { groupsCollections } from './groups'
import { honoursCollections } from './honours'
import { hoursCollections } from './hours'
import { kernelCollections } from './kernel'
import { marketCollections } from './market'
import { partsCollections } from './parts'
import { peopleCollections } from './people'
import { pointsCollections } from './points'
import { rightsCollections } from './rights'
import { serviceCollections } from './service'
import { snapsCollections } from './snaps'
import type { Collections } from './spec'
import { starsCollections } from './stars'
import { stationsCollections } from './stations'
import { storesCollections } from './stores'
import { suppliesCollections } from './supplies'
import { wishesCollections } from './wishes'

export type { CollectionSpec, IndexSpec } from './spec'

export const collections: Collections = {
  ...peopleCollections,
  ...rightsCollections,
  ...adviceCollections,
  ...draftsCollections,
  ...classesCollections,
  ...codesCollections,
  ...stationsCollections,
  ...booksCollections,
  ...wishesCollections,
  ...suppliesCollections,
  ...storesCollections,
  ...giftsCollections,
  ...hoursCollections,
  ...honoursCollections,
  ...marketCollections,
  ...pointsCollections,
  ...serviceCollections,
  ...starsCollections,
  ...snapsCollections,
  ...groupsCollections,
  ...partsCollections,
  ...kernelCollections,
}
