/** The wish wall 心愿墙 of a station: a small wish, somebody near who takes it on, and a word of thanks. */
import { defineDomain } from '../define'
import { desk } from './desk'
import { author, helper } from './people'
import { wall } from './wall'

export { wishDefaults } from './defaults'
export { type DeskList, deskLists, type Verdict } from './desk'
export {
  type Category,
  categories,
  type DeskWish,
  type Inside,
  type Leaving,
  leavings,
  type Meeting,
  type MyWish,
  meetings,
  type Party,
  type ThanksState,
  thanksStates,
  type WishDraft,
  type WishRow,
} from './records'
export { isLive, isPublic, transitions, type WishAct, type WishState, wishActs, wishStates } from './states'
export { type WallList, wallLists } from './wall'

export const wishes = defineDomain('wishes', '心愿墙', { ...wall, ...author, ...helper, ...desk })
