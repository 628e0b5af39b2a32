import type { domains } from '../../../src/contract'

type ActionName<D> = D extends { readonly actions: infer A } ? keyof A & string : never
export type Samples = {
  readonly [D in keyof typeof domains]: { readonly [N in ActionName<(typeof domains)[D]>]: (at: Place) => object }
}

interface Place {
  readonly node: string
  /** different for every call, for what must not exist yet */
  readonly unique: string
}

export const unknownPerson = 'nobody'
