/** The few operations of the network that finds faces, written out: it is so small that a library for networks would only be waited for. */

/** Numbers in rows, columns and channels. */
export interface Grid {
  readonly rows: number
  readonly columns: number
  readonly channels: number
  readonly values: Float32Array
}

/** How channels are mixed into others, four outputs at a time: [four outputs][input channel][which of the four]. */
export interface Mix {
  readonly fours: Float64Array
  readonly bias: Float32Array
}

/** @param values as they lie in the file: [input channel][output channel] */
export function mixOf(values: Float32Array, bias: Float32Array): Mix {
  const outputs = bias.length
  const inputs = values.length / outputs
  const fours = new Float64Array(Math.ceil(outputs / 4) * 4 * inputs)
  for (let input = 0; input < inputs; input += 1)
    for (let output = 0; output < outputs; output += 1)
      fours[(Math.floor(output / 4) * inputs + input) * 4 + (output % 4)] = values[input * outputs + output] as number
  return { fours, bias }
}

export const emptyGrid = (rows: number, columns: number, channels: number): Grid => ({
  rows,
  columns,
  channels,
  values: new Float32Array(rows * columns * channels),
})

const leak = 0.1

/**
 * Every pixel's channels mixed into others, with a bias; `leaky` lets a tenth of what is below zero through. Nearly all of the network's
 * time is spent here: four outputs of two pixels are added up at once, so that a number is read once for several uses.
 */
export function mixed({ rows, columns, channels, values }: Grid, { fours, bias }: Mix, leaky: boolean): Grid {
  const outputs = bias.length
  const made = emptyGrid(rows, columns, outputs)
  const pixels = rows * columns
  const passed = (sum: number) => (leaky && sum < 0 ? sum * leak : sum)
  for (let output = 0; output < outputs; output += 4) {
    const ends = Math.min(4, outputs - output)
    const weights = fours.subarray(output * channels, (output + 4) * channels)
    const [b0 = 0, b1 = 0, b2 = 0, b3 = 0] = bias.subarray(output, output + 4)
    for (let pixel = 0; pixel < pixels; pixel += 2) {
      const one = pixel * channels
      const other = pixel + 1 < pixels ? one + channels : one
      let [p0, p1, p2, p3, q0, q1, q2, q3] = [b0, b1, b2, b3, b0, b1, b2, b3]
      for (let channel = 0, at = 0; channel < channels; channel += 1, at += 4) {
        const p = values[one + channel] as number
        const q = values[other + channel] as number
        const w0 = weights[at] as number
        const w1 = weights[at + 1] as number
        const w2 = weights[at + 2] as number
        const w3 = weights[at + 3] as number
        p0 += p * w0
        p1 += p * w1
        p2 += p * w2
        p3 += p * w3
        q0 += q * w0
        q1 += q * w1
        q2 += q * w2
        q3 += q * w3
      }
      const to = pixel * outputs + output
      const sums = [p0, p1, p2, p3]
      for (let at = 0; at < ends; at += 1) made.values[to + at] = passed(sums[at] as number)
      if (pixel + 1 === pixels) continue
      const more = [q0, q1, q2, q3]
      for (let at = 0; at < ends; at += 1) made.values[to + outputs + at] = passed(more[at] as number)
    }
  }
  return made
}

/** Each channel by itself, weighed over three rows and three columns; outside the grid there is nothing. */
export function around({ rows, columns, channels, values }: Grid, w: Float32Array): Grid {
  const made = emptyGrid(rows, columns, channels)
  for (let row = 0; row < rows; row += 1)
    for (let column = 0; column < columns; column += 1) {
      const to = (row * columns + column) * channels
      for (let dy = -1; dy <= 1; dy += 1) {
        if (row + dy < 0 || row + dy >= rows) continue
        for (let dx = -1; dx <= 1; dx += 1) {
          if (column + dx < 0 || column + dx >= columns) continue
          const from = ((row + dy) * columns + column + dx) * channels
          const weight = ((dy + 1) * 3 + dx + 1) * channels
          for (let channel = 0; channel < channels; channel += 1)
            made.values[to + channel] =
              (made.values[to + channel] as number) +
              (values[from + channel] as number) * (w[weight + channel] as number)
        }
      }
    }
  return made
}

/** Three rows and three columns of all channels side by side for every pixel that has all its neighbours. */
export function patches({ rows, columns, channels, values }: Grid): Grid {
  const made = emptyGrid(rows - 2, columns - 2, channels * 9)
  const run = channels * 3
  for (let row = 0; row < made.rows; row += 1)
    for (let column = 0; column < made.columns; column += 1)
      for (let dy = 0; dy < 3; dy += 1) {
        const from = ((row + dy) * columns + column) * channels
        made.values.set(values.subarray(from, from + run), (row * made.columns + column) * made.channels + dy * run)
      }
  return made
}

/** The largest of two by two, every `step` rows and columns; beyond the last row or column there is nothing. */
export function largest({ rows, columns, channels, values }: Grid, step: 1 | 2): Grid {
  const made = emptyGrid(Math.ceil(rows / step), Math.ceil(columns / step), channels)
  for (let row = 0; row < made.rows; row += 1)
    for (let column = 0; column < made.columns; column += 1) {
      const [y, x] = [row * step, column * step]
      const below = y + 1 < rows ? y + 1 : y
      const right = x + 1 < columns ? x + 1 : x
      const [here, beside] = [(y * columns + x) * channels, (y * columns + right) * channels]
      const [under, across] = [(below * columns + x) * channels, (below * columns + right) * channels]
      const to = (row * made.columns + column) * channels
      for (let channel = 0; channel < channels; channel += 1) {
        let most = values[here + channel] as number
        const [second, third] = [values[beside + channel] as number, values[under + channel] as number]
        const fourth = values[across + channel] as number
        if (second > most) most = second
        if (third > most) most = third
        if (fourth > most) most = fourth
        made.values[to + channel] = most
      }
    }
  return made
}
