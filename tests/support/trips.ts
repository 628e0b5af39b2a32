/** How many database round trips an act takes, as the gateway counts them. */
import type { LocalCloud } from '../../local-cloud/cloud'

export async function databaseTrips<T>(
  cloud: Pick<LocalCloud, 'url'>,
  act: () => Promise<T>,
): Promise<{ trips: number; result: T }> {
  const count = async () => {
    const { byAction } = (await (await fetch(`${cloud.url}/_local/traffic`)).json()) as {
      byAction: Record<string, number>
    }
    return Object.entries(byAction).reduce(
      (sum, [action, times]) => (action.startsWith('database.') ? sum + times : sum),
      0,
    )
  }
  const before = await count()
  const result = await act()
  return { trips: (await count()) - before, result }
}
