import type { PersonaChoice } from '../platform-contract'

const isChoice = (value: unknown): value is PersonaChoice => {
  const { id, displayName, description } = (value ?? {}) as Readonly<Record<string, unknown>>
  return typeof id === 'string' && typeof displayName === 'string' && typeof description === 'string'
}

/** `GET /personas` of the local cloud; undefined where nothing or something else answers. */
export async function fetchPersonas(
  fetch: (path: string) => Promise<Response>,
): Promise<readonly PersonaChoice[] | undefined> {
  try {
    const response = await fetch('/personas')
    if (!response.ok) return undefined
    const body: unknown = await response.json()
    return Array.isArray(body) && body.length > 0 && body.every(isChoice) ? body : undefined
  } catch {
    return undefined
  }
}
