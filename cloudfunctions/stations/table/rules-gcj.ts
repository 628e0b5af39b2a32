/**
 * WGS-84, as a GPS and most of the world have it, to GCJ-02, as maps in China do: some hundred metres apart. The published
 * approximation; good to a metre or two.
 */
import type { Spot } from '../../../src/contract/stations'

const axis = 6_378_245
const eccentricity = 0.006_693_421_622_965_943
const { PI, sin, cos, sqrt, abs } = Math

const ripple = (x: number) => (20 * sin(6 * x * PI) + 20 * sin(2 * x * PI)) * (2 / 3)
const wave = (x: number) => (20 * sin(x * PI) + 40 * sin((x / 3) * PI)) * (2 / 3)

const northward = (x: number, y: number) =>
  -100 +
  2 * x +
  3 * y +
  0.2 * y * y +
  0.1 * x * y +
  0.2 * sqrt(abs(x)) +
  ripple(x) +
  wave(y) +
  (160 * sin((y / 12) * PI) + 320 * sin((y * PI) / 30)) * (2 / 3)

const eastward = (x: number, y: number) =>
  300 +
  x +
  2 * y +
  0.1 * x * x +
  0.1 * x * y +
  0.1 * sqrt(abs(x)) +
  ripple(x) +
  wave(x) +
  (150 * sin((x / 12) * PI) + 300 * sin((x / 30) * PI)) * (2 / 3)

export function gcjOf({ longitude, latitude }: Spot): Spot {
  const [x, y] = [longitude - 105, latitude - 35]
  const angle = (latitude / 180) * PI
  const magic = 1 - eccentricity * sin(angle) ** 2
  const north = (northward(x, y) * 180) / (((axis * (1 - eccentricity)) / (magic * sqrt(magic))) * PI)
  const east = (eastward(x, y) * 180) / ((axis / sqrt(magic)) * cos(angle) * PI)
  return { longitude: longitude + east, latitude: latitude + north }
}

/** Metres, for short ways. */
export function metresApart(one: Spot, other: Spot): number {
  const degree = 111_195
  const north = (one.latitude - other.latitude) * degree
  const east = (one.longitude - other.longitude) * degree * cos((one.latitude / 180) * PI)
  return sqrt(north ** 2 + east ** 2)
}

/** True when `said` becomes what is `stored` as soon as it is taken for WGS-84. */
export function looksLikeWgs(said: Spot, stored: Spot): boolean {
  const apart = metresApart(said, stored)
  return apart > 100 && metresApart(gcjOf(said), stored) < apart / 4
}
