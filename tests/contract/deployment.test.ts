/** The table of functions fits what the modules bring. */
import { advice } from '../../cloudfunctions/advice'
import { banners } from '../../cloudfunctions/banners'
import { books } from '../../cloudfunctions/books'
import { certificates } from '../../cloudfunctions/certificates'
import { classes } from '../../cloudfunctions/classes'
import { codes } from '../../cloudfunctions/codes'
import { desk } from '../../cloudfunctions/desk'
import { drafts } from '../../cloudfunctions/drafts'
import { gifts } from '../../cloudfunctions/gifts'
import { groups } from '../../cloudfunctions/groups'
import { honours } from '../../cloudfunctions/honours'
import { hours } from '../../cloudfunctions/hours'
import { market } from '../../cloudfunctions/market'
import { people } from '../../cloudfunctions/people'
import { points } from '../../cloudfunctions/points'
import { posters } from '../../cloudfunctions/posters'
import { service } from '../../cloudfunctions/service'
import { signoffs } from '../../cloudfunctions/signoffs'
import { snaps } from '../../cloudfunctions/snaps'
import { stars } from '../../cloudfunctions/stars'
import { stations } from '../../cloudfunctions/stations'
import { stores } from '../../cloudfunctions/stores'
import { supplies } from '../../cloudfunctions/supplies'
import { wishes } from '../../cloudfunctions/wishes'
import { functions } from '../../config/functions'
import { domains } from '../../src/contract'

/** Modules whose index loads without the built corpus; `rights` and `letters` keep nothing of a person and leave nothing for later. */
const modules = [
  people,
  advice,
  drafts,
  classes,
  codes,
  stations,
  books,
  wishes,
  groups,
  supplies,
  stores,
  service,
  hours,
  points,
  market,
  points,
  stars,
  gifts,
  snaps,
  honours,
  desk,
  posters,
  certificates,
  signoffs,
  banners,
]
const served = Object.values(functions).flatMap(({ domains: names }) => [...names])

it('every domain of the contract is served by exactly one function', () => {
  expect([...served].sort()).toEqual(Object.keys(domains).sort())
})

it.each(modules)('what $domain.name leaves for later is done by the timer’s function', module => {
  const leavesWork =
    module.jobs !== undefined ||
    module.tend !== undefined ||
    module.operatorTasks !== undefined ||
    module.personalData !== undefined
  if (leavesWork) expect(functions.jobs.work).toContain(module.domain.name)
})

it.each(modules)('what $domain.name keeps about people is exported by the function that serves people', module => {
  if (module.personalData) expect(functions.api.domains).toContain(module.domain.name)
})
