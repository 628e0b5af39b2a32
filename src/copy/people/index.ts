/** Words of the people domain, cut as its contract is. */
import '../errors/people-pages'
import { membershipText } from './membership'
import { staffText } from './staff'
import { treeText } from './tree'

export { roleNotes } from './membership'
export { invitationStateText } from './staff'

export const peopleText = { ...membershipText, ...treeText, ...staffText }
