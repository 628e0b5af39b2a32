/** What stands around the sheet of an .xlsx: which file it is, its shared texts, what its formats look like. */
import { type Elements, elementReader } from './elements'
import { type Look, lookOf } from './rules-serials'
import { Damaged, type Sink, unpack } from './unpack'

export interface Workbook {
  /** the first sheet that people see, as a path in the package */
  readonly sheet: string
  readonly texts: readonly string[]
  /** by the number of a cell's style */
  readonly looks: readonly Look[]
  readonly from1904: boolean
}

/** Throws `Damaged` when it is no workbook. */
export async function openWorkbook(bytes: Uint8Array): Promise<Workbook> {
  const sheets: string[] = []
  const targets = new Map<string, string>()
  const texts: string[] = []
  const codes = new Map<number, string>()
  const formats: number[] = []
  let from1904 = false
  const parts: Readonly<Record<string, Elements>> = {
    'xl/workbook.xml': {
      open: (name, attribute) => {
        if (name === 'workbookPr') from1904 = ['1', 'true'].includes(attribute('date1904') ?? '')
        if (name === 'sheet' && (attribute('state') ?? 'visible') === 'visible') sheets.push(attribute('id') ?? '')
      },
    },
    'xl/_rels/workbook.xml.rels': {
      open: (name, attribute) => {
        if (name === 'Relationship') targets.set(attribute('Id') ?? '', attribute('Target') ?? '')
      },
    },
    'xl/styles.xml': styles(codes, formats),
    'xl/sharedStrings.xml': sharedTexts(texts),
  }
  const sinks = new Map<string, Sink>()
  for (const [name, elements] of Object.entries(parts)) sinks.set(name, toEnd(await elementReader(elements)))
  await unpack(bytes, name => sinks.get(name))
  const target = targets.get(sheets[0] ?? '')
  if (target === undefined) throw new Damaged('no sheet in it')
  return {
    sheet: target.startsWith('/') ? target.slice(1) : `xl/${target}`,
    texts,
    looks: formats.map(id => lookOf(id, codes.get(id))),
    from1904,
  }
}

const toEnd =
  (read: (part: Uint8Array) => void): Sink =>
  part => {
    read(part)
    return true
  }

function styles(codes: Map<number, string>, formats: number[]): Elements {
  let inCells = false
  return {
    open: (name, attribute) => {
      if (name === 'numFmt') codes.set(Number(attribute('numFmtId')), attribute('formatCode') ?? '')
      if (name === 'cellXfs') inCells = true
      if (name === 'xf' && inCells) formats.push(Number(attribute('numFmtId') ?? 0))
    },
    close: name => {
      if (name === 'cellXfs') inCells = false
    },
  }
}

function sharedTexts(texts: string[]): Elements {
  let current = ''
  const gather = gatherText(words => {
    current += words
  })
  return {
    open: name => {
      if (name === 'si') current = ''
      gather.open(name)
    },
    text: gather.text,
    close: name => {
      gather.close(name)
      if (name === 'si') texts.push(current)
    },
  }
}

/** The text of an entry, without readings set above it 注音 (`rPh`) and with `_x000D_` as the sign that it stands for. */
export function gatherText(take: (words: string) => void) {
  let inText = false
  let inReading = false
  return {
    open: (name: string) => {
      if (name === 't') inText = true
      if (name === 'rPh') inReading = true
    },
    text: (words: string) => {
      if (inText && !inReading) {
        take(words.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))))
      }
    },
    close: (name: string) => {
      if (name === 't') inText = false
      if (name === 'rPh') inReading = false
    },
  }
}
