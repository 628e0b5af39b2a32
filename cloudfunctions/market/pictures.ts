import { derivedId } from '../kernel'

/** Where the pictures of a shop's goods lie, whoever of its staff takes them. */
export const pictureFolderOf = (shop: string): string => `goods/${derivedId('goodFolder', shop)}`
