/** The whole contract: every domain that the product offers. */
import { advice } from './advice'
import { banners } from './banners'
import { books } from './books'
import { certificates } from './certificates'
import { classes } from './classes'
import { codes } from './codes'
import type { Action, Domain } from './define'
import { desk } from './desk'
import { drafts } from './drafts'
import { gifts } from './gifts'
import { groups } from './groups'
import { honours } from './honours'
import { hours } from './hours'
import { letters } from './letters'
import { market } from './market'
import { people } from './people'
import { points } from './points'
import { posters } from './posters'
import { rights } from './rights'
import { service } from './service'
import { signoffs } from './signoffs'
import { snaps } from './snaps'
import { stars } from './stars'
import { stations } from './stations'
import { stores } from './stores'
import { supplies } from './supplies'
import { wishes } from './wishes'

export const domains = {
  people,
  rights,
  advice,
  letters,
  drafts,
  classes,
  codes,
  stations,
  books,
  wishes,
  groups,
  supplies,
  stores,
  points,
  service,
  hours,
  market,
  stars,
  gifts,
  snaps,
  honours,
  desk,
  posters,
  certificates,
  signoffs,
  banners,
} as const

export type DomainName = keyof typeof domains

/** Every action by its id, e.g. `people.invite`. */
export const actionsById: ReadonlyMap<string, Action> = new Map(
  Object.values<Domain>(domains).flatMap(domain => Object.values(domain.actions).map(action => [action.id, action])),
)
