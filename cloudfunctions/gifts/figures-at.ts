/** What a round has come to at each of its places: from the stocks while it runs, from the round itself afterwards. */
import type { RoundPlace } from '../../src/contract/gifts'
import { readMany } from '../kernel'
import { outsideOf, type StoreStockRecord, stockId, storeStocks } from '../stores'
import { hereOf } from './here'
import { placeNames } from './places'
import type { EndedHere, RoundRecord } from './store'

export interface AtPlace extends RoundPlace {
  readonly lots: EndedHere['lots']
}

/** Two reads; the stocks come along for those who want to know what was in the packs. */
export async function figuresAt(round: RoundRecord) {
  const nodes = round.places.map(({ node }) => node)
  const [stocks, nameOf] = await Promise.all([
    readMany(
      storeStocks,
      nodes.map(node => stockId(node, round.kit)),
    ),
    placeNames(nodes),
  ])
  const stockAt = new Map<string, StoreStockRecord>(stocks.map(stock => [stock.node, stock]))
  const places = round.places.map(({ node, quota }): AtPlace => {
    const stock = stockAt.get(node)
    const here = hereOf(stock, round._id) ?? round.ended.find(one => one.node === node)
    const outside = here && 'outside' in here ? here.outside : 0
    return {
      ...{ node, place: nameOf(node), quota: here?.quota ?? quota, handed: here?.handed ?? 0, outside },
      ...{ left: stock === undefined ? 0 : Math.max(0, stock.quantity - outsideOf(stock)), lots: here?.lots ?? [] },
    }
  })
  return { places, stocks }
}

export const handedOf = (places: readonly AtPlace[]): number => places.reduce((sum, { handed }) => sum + handed, 0)
export const shownPlace = ({ lots: _inside, ...place }: AtPlace): RoundPlace => place
