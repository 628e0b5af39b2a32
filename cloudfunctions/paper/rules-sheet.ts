/** The sheet: A4 in points, and the sizes of everything on it. */

export const sheet = { width: 595.28, height: 841.89 } as const

/** How much larger than A4 a sheet is; everything on it grows alike. */
export const sheetSizes = { A4: 1, A3: Math.SQRT2 } as const
export type SheetSize = keyof typeof sheetSizes

const body = { size: 13, leading: 23 } as const
/** 33 characters of the text's size, so that full-width characters stand in columns */
const textWidth = 33 * body.size
const left = (sheet.width - textWidth) / 2

export const frame = { left, right: left + textWidth, width: textWidth, top: 80, bottom: sheet.height - 84 } as const

export const type = {
  body,
  heading: { size: 14, leading: 24, above: 14, below: 2 },
  title: { size: 23, leading: 34, below: 22 },
  table: { size: 11.5, leading: 18, pad: 6, above: 8, below: 14 },
  dense: { size: 9.5, leading: 13, pad: 2.5, above: 4, below: 8 },
  small: { size: 10.5, leading: 17 },
  name: { size: 27, leading: 46 },
  figures: { value: 19, name: 10.5, height: 62, above: 8, below: 8 },
  stamp: { side: 88, above: 8, leading: 26 },
  signature: { above: 30 },
  foot: { size: 9, y: sheet.height - 56 },
} as const
