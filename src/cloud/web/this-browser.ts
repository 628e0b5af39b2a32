import { contentOf } from './chosen-files'
import { webGroup } from './group'
import { localCloudDoor } from './local-cloud-door'
import { personaOfTab } from './persona-of-tab'

/** The browser in which this app runs, and its one door to the local cloud. */
export const door = localCloudDoor({ fetch: (path, init) => fetch(path, init), persona: personaOfTab.known, contentOf })
/** tests of the client layer load this without a browser */
const address = typeof location === 'undefined' ? '' : location.href
export const group = webGroup(address, door.groupCloudId)
