/**
 * The picture room: what people photograph, made fit to be kept and shown. Not a domain; knows nothing of what a picture is about. The
 * library and the network for faces lie beside the bundle of a function whose domains ask for them, and are read at the first picture.
 */
export { type Hidden, hide } from './hide'
export { type Prepared, prepare } from './prepare'
export type { Box, BoxKind } from './rules-boxes'
export { alike, keysOf } from './rules-likeness'
