import { httpTransport } from './web/http-transport'
import { personaOfTab } from './web/persona-of-tab'
import { group } from './web/this-browser'

export const transport = httpTransport({
  fetch: (path, init) => fetch(path, init),
  persona: () => personaOfTab.known(),
  groupCloudId: group.groupCloudId,
})
