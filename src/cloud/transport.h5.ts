import { httpTransport } from './web/http-transport'
import { personaOfTab } from './web/persona-of-tab'

export const transport = httpTransport({
  fetch: (path, init) => fetch(path, init),
  persona: () => personaOfTab.known(),
})
