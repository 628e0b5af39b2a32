/** The honour board 善行义举榜: what somebody did, put up with their consent, and taken down whenever they say so. */
import { defineDomain } from '../define'
import { board } from './board'
import { choosing } from './choosing'
import { council } from './council'
import { posts } from './posts'

export { honourDefaults } from './defaults'
export { type PostList, postLists } from './posts'
export * from './records'
export { type PostAct, type PostState, postStates, postTransitions } from './states'

export const honours = defineDomain('honours', '善行义举榜', { ...board, ...posts, ...choosing, ...council })
