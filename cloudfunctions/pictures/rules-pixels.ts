/** A decoded picture: three bytes a pixel, red, green and blue, row by row. */
import type { Size } from './rules-boxes'

export interface Pixels extends Size {
  readonly rgb: Uint8Array
}
