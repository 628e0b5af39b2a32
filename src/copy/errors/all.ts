/** Every domain's texts: a code without one does not compile. For checks; the app loads each where it is needed. */
import type { DomainName } from '@/contract'
import { adviceErrors } from './advice'
import { bannersErrors } from './banners'
import { booksErrors } from './books'
import { certificatesErrors } from './certificates'
import { classesErrors } from './classes'
import { codesErrors } from './codes'
import { draftsErrors } from './drafts'
import { giftsErrors } from './gifts'
import { groupsErrors } from './groups'
import { honoursErrors } from './honours'
import { hoursErrors } from './hours'
import { lettersErrors } from './letters'
import { marketErrors } from './market'
import { peopleErrors } from './people'
import { pointsErrors } from './points'
import { postersErrors } from './posters'
import { rightsErrors } from './rights'
import { serviceErrors } from './service'
import { signoffsErrors } from './signoffs'
import { snapsErrors } from './snaps'
import { starsErrors } from './stars'
import { stationsErrors } from './stations'
import { storesErrors } from './stores'
import { suppliesErrors } from './supplies'
import type { TextsOf } from './text'
import { wishesErrors } from './wishes'

export const domainErrors: { readonly [D in DomainName]: TextsOf<D> } = {
  people: peopleErrors,
  rights: rightsErrors,
  advice: adviceErrors,
  letters: lettersErrors,
  drafts: draftsErrors,
  classes: classesErrors,
  codes: codesErrors,
  stations: stationsErrors,
  books: booksErrors,
  wishes: wishesErrors,
  groups: groupsErrors,
  supplies: suppliesErrors,
  stores: storesErrors,
  points: pointsErrors,
  service: serviceErrors,
  hours: hoursErrors,
  market: marketErrors,
  gifts: giftsErrors,
  stars: starsErrors,
  snaps: snapsErrors,
  desk: {},
  posters: postersErrors,
  certificates: certificatesErrors,
  signoffs: signoffsErrors,
  honours: honoursErrors,
  banners: bannersErrors,
}
