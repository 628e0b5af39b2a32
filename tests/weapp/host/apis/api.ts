interface Callbacks {
  success?(result: unknown): void
  fail?(error: unknown): void
  complete?(result: unknown): void
}
export type ApiOptions = Callbacks & Readonly<Record<string, unknown>>

/** A function of `wx`: with callbacks it calls them, without it returns a promise. */
export type Api = (options?: ApiOptions) => Promise<unknown> | undefined

/** Makes functions of `wx` from functions that return a result or throw. */
export type DefineApi = (name: string, work: (options: ApiOptions) => unknown) => Api

/** An error as WeChat shapes it. */
export class ApiError extends Error {
  constructor(
    message: string,
    readonly errCode?: number,
  ) {
    super(message)
  }
}

export interface DefineParts {
  /** the same value as an object of the app's own realm */
  readonly clone: (value: unknown) => unknown
  /** every call, for the test to look at */
  readonly called: (name: string, options: ApiOptions) => void
  readonly begin: () => () => void
  readonly failed: (error: unknown) => void
}

export function createDefine({ clone, called, begin, failed }: DefineParts): DefineApi {
  return (name, work) =>
    (options = {}) => {
      called(name, options)
      const end = begin()
      const done = Promise.resolve()
        .then(() => work(options))
        .then(
          result => ({ ok: true, value: clone({ errMsg: `${name}:ok`, ...(result as object | undefined) }) }),
          (error: unknown) => ({ ok: false, value: clone(failure(name, error)) }),
        )
        .finally(end)
      const { success, fail, complete } = options
      if (!success && !fail && !complete) {
        return done.then(({ ok, value }) => (ok ? value : Promise.reject(value)))
      }
      done
        .then(({ ok, value }) => {
          if (ok) success?.(value)
          else fail?.(value)
          complete?.(value)
        })
        .catch(failed)
      return undefined
    }
}

function failure(name: string, error: unknown): object {
  const message = error instanceof Error ? error.message : String(error)
  const errCode = error instanceof ApiError ? error.errCode : undefined
  return { errMsg: `${name}:fail ${message}`, ...(errCode === undefined ? {} : { errCode }) }
}
