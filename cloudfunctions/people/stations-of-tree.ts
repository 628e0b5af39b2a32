import type { NodeId } from '../../src/contract/organisation'
import { find, oneOf } from '../kernel'
import { places } from './store'

interface Named {
  readonly id: NodeId
  readonly name: string
}

/** Every open station with its name, and the streets and communities above: one read each. */
export async function stationsOfTree(
  most: number,
): Promise<{ readonly stations: readonly Named[]; readonly above: readonly Named[]; readonly complete: boolean }> {
  const [found, above] = await Promise.all([
    find(places, { where: { kind: 'station' }, orderBy: ['_id', 'asc'], limit: most }),
    find(places, { where: { kind: oneOf(['street', 'community']) }, orderBy: ['_id', 'asc'], limit: most }),
  ])
  const named = ({ _id: id, name }: (typeof found)[number]): Named => ({ id, name })
  return {
    stations: found.filter(({ open }) => open).map(named),
    above: above.map(named),
    complete: found.length < most,
  }
}
