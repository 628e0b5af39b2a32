/** Where things belong, for those whose roles reach only so far. */
import { holds } from '../../src/contract/roles'
import { storeKeepers } from '../../src/contract/stores/access'
import { type CommandContext, type QueryContext, read, refuse } from '../kernel'
import { items, kitVersions, storeStocks, transfers } from './store'

type Context = QueryContext | CommandContext
/** A command looks inside its transaction, so that what it reads again costs nothing. */
const inside = (context: Context) => ('tx' in context ? context.tx.get : read)

export const placeOfStock = async ({ stock }: { readonly stock: string }, context: Context) =>
  (await inside(context)(storeStocks, stock))?.node ?? refuse('STORE_NOT_FOUND')

export const placeOfItem = async ({ item }: { readonly item: string }, { tx }: CommandContext) =>
  (await tx.get(items, item))?.node ?? refuse('ITEM_NOT_FOUND')

export const placeOfKit = async ({ version }: { readonly version: string }, { tx }: CommandContext) =>
  (await tx.get(kitVersions, version))?.node ?? refuse('KIT_NOT_FOUND')

export const receivingEnd = async ({ transfer }: { readonly transfer: string }, { tx }: CommandContext) =>
  (await tx.get(transfers, transfer))?.node ?? refuse('TRANSFER_NOT_FOUND')

export const sendingEnd = async ({ transfer }: { readonly transfer: string }, { tx }: CommandContext) =>
  (await tx.get(transfers, transfer))?.from ?? refuse('TRANSFER_NOT_FOUND')

/** That end at which the reader has a role. */
export async function eitherEnd({ transfer }: { readonly transfer: string }, { actor }: QueryContext) {
  const found = await read(transfers, transfer)
  if (!found) return refuse('TRANSFER_NOT_FOUND')
  const { roles } = storeKeepers as Extract<typeof storeKeepers, { kind: 'roles' }>
  return holds(actor.grants, roles, found.from) ? found.from : found.node
}
