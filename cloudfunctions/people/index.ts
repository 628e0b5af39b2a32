/** The face of the people domain. */
import { people as contract } from '../../src/contract/people'
import { implement } from '../kernel'
import { acceptInvitation, placeOfCode } from './accept-invitation'
import { addPlace } from './add-place'
import { agree } from './agree'
import { allowMessages } from './allow-messages'
import { claimEnvironment } from './claim-environment'
import { closePlace } from './close-place'
import { deleteMe } from './delete-me'
import { grantRole } from './grant-role'
import { importPlaces } from './import-places'
import { invite } from './invite'
import { issueSetupCode } from './issue-setup-code'
import { layDownRole } from './lay-down-role'
import { me } from './me'
import { exportMine, personalData } from './personal-data'
import { checkPlaces, placesIn } from './places-in'
import { placesOut } from './places-out'
import { findPlaces, listInvitations, placeOfPerson, revealPhone, staffOf } from './queries'
import { renamePlace } from './rename-place'
import { placeOfInvitation, revokeInvitation } from './revoke-invitation'
import { revokeRole } from './revoke-role'
import { takeUpRole } from './take-up-role'
import { trailOf, whoLooked } from './trail'
import { updateProfile } from './update-profile'

export { enterHome } from './enter-home'
export { hangPlaces } from './hang-places'
export { holdersNear } from './holders-near'
export { handOverOf, handOversAt, holdsAt, offer } from './offer'
export { openPlace, placesById, stationsIn } from './place-names'
export { communityNames, nameAnew, placesOfKinds } from './places-of-kinds'
export { placeOfInvitation, revokeInvitation } from './revoke-invitation'
export { stationsOfTree } from './stations-of-tree'
export { peopleById, peopleByPhone } from './store'

const node = (input: { readonly node: string }) => input.node

export const people = /* @__PURE__ */ implement(
  contract,
  {
    me,
    agree,
    updateProfile,
    takeUpRole,
    layDownRole,
    allowMessages,
    exportMine,
    deleteMe,
    whoLooked,
    places: findPlaces,
    addPlace: { scope: input => input.parent, run: addPlace },
    renamePlace: { scope: node, run: renamePlace },
    closePlace: { scope: node, run: closePlace },
    placesOut: { scope: node, run: placesOut },
    placesIn: { scope: node, run: placesIn },
    checkPlaces: { scope: node, run: checkPlaces },
    importPlaces: { scope: node, run: importPlaces },
    claimEnvironment,
    invite: { scope: node, run: invite },
    revokeInvitation: { scope: placeOfInvitation, run: revokeInvitation },
    acceptInvitation: { scope: placeOfCode, run: acceptInvitation },
    invitations: { scope: node, run: listInvitations },
    staffOf: { scope: node, run: staffOf },
    grantRole: { scope: node, run: grantRole },
    revokeRole: { scope: node, run: revokeRole },
    revealPhone: { scope: placeOfPerson, run: revealPhone },
    trail: { scope: node, run: trailOf },
  },
  { operatorTasks: { issueSetupCode }, personalData },
)
