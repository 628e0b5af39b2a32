/** What a phone downloads. */
import { packageSizes } from '../support/sizes'
import { type Measurement, measured } from './measure'

export async function sizes(): Promise<Measurement[]> {
  return packageSizes().map(({ name, kilobytes, limit }) => measured(name, kilobytes, 'KB', limit))
}
