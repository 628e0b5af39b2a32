import { type FunctionSpec, functions } from '../functions'

/** The table that the app needs to reach the cloud: domain -> name of the function that serves it. */
export function functionOfDomain(table: Readonly<Record<string, FunctionSpec>> = functions): Record<string, string> {
  return Object.fromEntries(
    Object.entries(table).flatMap(([name, spec]) =>
      spec.callers === 'client' ? spec.domains.map(domain => [domain, name]) : [],
    ),
  )
}
