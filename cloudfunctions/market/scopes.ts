/** Where a thing belongs, for those whose roles reach only so far. */
import { type CommandContext, type QueryContext, read, refuse } from '../kernel'
import { goods, orders, shops } from './store'

/** A command looks inside its transaction, so that what it reads again costs nothing. */
const inside = (context: QueryContext | CommandContext) => ('tx' in context ? context.tx.get : read)

export const placeOfShop = async ({ shop }: { readonly shop: string }, context: QueryContext | CommandContext) =>
  (await inside(context)(shops, shop))?.node ?? refuse('SHOP_NOT_FOUND')

export const placeOfGood = async ({ id }: { readonly id: string }, context: QueryContext | CommandContext) =>
  (await inside(context)(goods, id))?.node ?? refuse('GOOD_NOT_FOUND')

export const placeOfOrder = async ({ order }: { readonly order: string }, { tx }: CommandContext) =>
  (await tx.get(orders, order))?.node ?? refuse('ORDER_NOT_FOUND')
