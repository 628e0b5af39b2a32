/**
 * The room of parts: a file that does not fit into one reply waits in WeChat's storage, for a day, until its receiver has fetched it part by
 * part. Not a domain; whoever makes large files (posters, tables) keeps them here.
 */
export { keepParts, readPart } from './parts'
export { partsOf } from './rules-parts'
