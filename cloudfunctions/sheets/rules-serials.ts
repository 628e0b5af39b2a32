/** Numbers of an .xlsx as people see them: days and times are numbers with a format. */

/** What a cell's format makes of its number. */
export type Look =
  | { readonly kind: 'day' | 'time' | 'dayTime' | 'plain' }
  | { readonly kind: 'zeros'; readonly width: number }

const plain: Look = { kind: 'plain' }

/** Formats that every spreadsheet knows by number; 27–36 and 50–58 are days in Chinese Excel. */
function builtIn(id: number): Look {
  if ((id >= 14 && id <= 17) || (id >= 27 && id <= 31) || id === 36 || (id >= 50 && id <= 54) || id === 57 || id === 58)
    return { kind: 'day' }
  if ((id >= 18 && id <= 21) || (id >= 32 && id <= 35) || (id >= 45 && id <= 47) || id === 55 || id === 56)
    return { kind: 'time' }
  return id === 22 ? { kind: 'dayTime' } : plain
}

/** @param code of a format that the file brings itself, like `yyyy"年"m"月"d"日"` */
export function lookOf(id: number, code: string | undefined): Look {
  if (code === undefined) return builtIn(id)
  if (/^0{2,}$/.test(code)) return { kind: 'zeros', width: code.length }
  const letters = code.replace(/"[^"]*"|\\.|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '').toLowerCase()
  const day = /[yd]/.test(letters)
  const time = /[hs]/.test(letters)
  if (day && time) return { kind: 'dayTime' }
  if (day) return { kind: 'day' }
  return time ? { kind: 'time' } : plain
}

/** @param from1904 the file counts days as old Macs did */
export function shownNumber(value: number, look: Look, from1904: boolean): string {
  switch (look.kind) {
    case 'day':
      return dayOf(value, from1904)
    case 'time':
      return timeOf(value)
    case 'dayTime':
      return value < 1 ? timeOf(value) : `${dayOf(value, from1904)} ${timeOf(value % 1)}`
    case 'zeros':
      return Number.isInteger(value) && value >= 0 ? String(value).padStart(look.width, '0') : plainNumber(value)
    case 'plain':
      return plainNumber(value)
  }
}

/** Fifteen digits are what Excel keeps; whole numbers never show an exponent. */
const plainNumber = (value: number): string =>
  Number.isSafeInteger(value) ? String(value) : String(Number(value.toPrecision(15)))

/** Day 60 of the common count is 29 February 1900, which never was. */
function dayOf(serial: number, from1904: boolean): string {
  const days = Math.floor(serial)
  const sinceEpoch = from1904 ? days - 24_107 : days - (days > 60 ? 25_569 : 25_568)
  const date = new Date(sinceEpoch * 86_400_000)
  return Number.isNaN(date.getTime()) ? String(serial) : date.toISOString().slice(0, 10)
}

function timeOf(serial: number): string {
  const minutes = Math.round(serial * 1440)
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
}
