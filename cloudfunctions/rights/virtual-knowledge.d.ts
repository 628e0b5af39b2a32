/** What the build compiles into the bundle from the files under `knowledge/`. */
declare module 'virtual:knowledge' {
  const knowledge: import('./knowledge/card').Knowledge
  export default knowledge
  /**
   * Parses what `buildIndex(knowledge)` gave at build time, so that a cold start need not compute it.
   * A bundle without it works, only slower at the first question.
   */
  export const searchIndex: (() => import('./retrieval/search-index').SearchIndex) | undefined
}
