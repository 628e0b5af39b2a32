/** What the build compiles into the bundle from the files under `knowledge/`. */
declare module 'virtual:knowledge' {
  const knowledge: import('./knowledge/card').Knowledge
  export default knowledge
  /** `buildIndex(knowledge)`, so that a cold start need not compute it; a bundle without it works, only slower at first */
  export const searchIndex: import('./retrieval/search-index').SearchIndex | undefined
}
