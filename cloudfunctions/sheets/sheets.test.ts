/** Real files: made by other programs and read here, written here and read by another library. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import * as fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import readExcel from 'read-excel-file/node'
import { tableMaxBytes, tableMaxRows } from '../../src/contract/tables'
import { readTable, type Sheet, writeCsv, writeXlsx } from '.'

const columns = [
  { id: 'street', title: '街道', kind: 'text', required: true },
  { id: 'code', title: '编号', kind: 'text', required: true },
  { id: 'name', title: '名称', kind: 'text', required: true },
  { id: 'seats', title: '座位', kind: 'whole' },
  { id: 'since', title: '启用日期', kind: 'day' },
  { id: 'opens', title: '开门', kind: 'time' },
] as const
const names = [
  { id: 'code', title: '编号', kind: 'text', required: true },
  { id: 'name', title: '名称', kind: 'text', required: true },
] as const
const bytes = (text: string) => new Uint8Array(Buffer.from(text))

describe('a workbook from another program', () => {
  it('is read with its days, times, joined cells and zeros; formulas are told, the hidden sheet is not read', async () => {
    const table = await readTable(readFileSync(path.join(__dirname, 'fixtures/stations.xlsx')), columns)
    expect(table).toEqual({
      rows: [
        {
          row: 4,
          cells: { street: '北关街道', code: '0012', name: '一号驿站', seats: 20, since: '2026-01-05', opens: '08:30' },
        },
        {
          row: 5,
          cells: { street: '北关街道', code: '0013', name: '二号驿站', seats: 15, since: '2026-02-01', opens: '21:00' },
        },
      ],
      faults: [{ row: 7, title: '座位', code: 'CELL_FORMULA', text: '=10+5' }],
      unknown: ['备注'],
    })
  })

  it('may use prefixes, shared texts in pieces, readings above them and old Mac days', async () => {
    const x = 'xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
    const made = packed({
      'xl/workbook.xml': `<x:workbook ${x} xmlns:q="q"><x:workbookPr date1904="1"/><x:sheets><x:sheet name="1" q:id="r1"/></x:sheets></x:workbook>`,
      'xl/_rels/workbook.xml.rels': '<Relationships><Relationship Id="r1" Target="/xl/one.xml"/></Relationships>',
      'xl/one.xml': `<x:worksheet ${x}><x:sheetData>
        <x:row><x:c t="s"><x:v>0</x:v></x:c><x:c t="inlineStr"><x:is><x:t>名称</x:t></x:is></x:c></x:row>
        <x:row><x:c t="s"><x:v>1</x:v></x:c><x:c t="inlineStr"><x:is><x:t>甲_x0041_&amp;</x:t></x:is></x:c></x:row>
        <x:row><x:c><x:f t="shared" si="0"/><x:v>1</x:v></x:c><x:c t="str"><x:v>乙</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
      'xl/sharedStrings.xml': `<x:sst ${x}><x:si><x:r><x:t>编</x:t></x:r><x:r><x:t>号</x:t></x:r><x:rPh><x:t>hao</x:t></x:rPh></x:si><x:si><x:t>a1</x:t></x:si></x:sst>`,
    })
    expect(await readTable(made, names)).toEqual({
      rows: [{ row: 2, cells: { code: 'a1', name: '甲A&' } }],
      faults: [{ row: 3, title: '编号', code: 'CELL_FORMULA', text: '=' }],
      unknown: [],
    })
  })
})

const packed = (files: Readonly<Record<string, string>>) =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])), { level: 9 })
const workbook = (sheet: string, shared = '<sst/>') =>
  packed({
    'xl/workbook.xml': '<workbook xmlns:r="r"><sheets><sheet name="1" r:id="r1"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels': '<Relationships><Relationship Id="r1" Target="one.xml"/></Relationships>',
    'xl/one.xml': sheet,
    'xl/sharedStrings.xml': shared,
  })

describe('a CSV', () => {
  const written = '编号,名称\r\n0012,"一号, ""大""\r\n驿站"\r\n,\r\n0013,囍\r\n'
  const wanted = [
    { row: 2, cells: { code: '0012', name: '一号, "大" 驿站' } },
    { row: 4, cells: { code: '0013', name: '囍' } },
  ]

  it.each([
    ['UTF-8', bytes(written)],
    ['UTF-8 with a mark', bytes(`\ufeff${written}`)],
    ['UTF-16 as Excel calls Unicode text', Buffer.from(`\ufeff${written.replace(/,(?! )/g, '\t')}`, 'utf16le')],
    ['semicolons', bytes(written.replace(/,(?! )/g, ';'))],
    ['tabs', bytes(written.replace(/,(?! )/g, '\t'))],
    ['GB18030 as Excel in China saves it', gb18030(written)],
  ])('in %s is read', async (_, file) =>
    expect(await readTable(file, names)).toMatchObject({ rows: wanted, faults: [] }),
  )

  it('whose quote is never closed is damaged', async () => {
    expect(await readTable(bytes('编号,名称\n1,"二\n3,四\n'), names)).toEqual({ code: 'TABLE_DAMAGED' })
  })
})

/** Node reads GB18030 and does not write it: each sign is looked up among the two-byte codes. */
function gb18030(text: string): Uint8Array {
  const codes = new Map<string, readonly number[]>()
  const decoder = new TextDecoder('gb18030')
  for (let first = 0x81; first <= 0xfe; first += 1) {
    for (let second = 0x40; second <= 0xfe; second += 1) {
      if (second !== 0x7f) codes.set(decoder.decode(Uint8Array.of(first, second)), [first, second])
    }
  }
  return Uint8Array.from([...text].flatMap(sign => (sign < '\u0080' ? [sign.charCodeAt(0)] : (codes.get(sign) ?? []))))
}

describe('what is no table', () => {
  const container = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0, 0, 0)

  it.each([
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0), 'NOT_A_TABLE'],
    ['a page of the web called .xls', bytes('<html><table></table></html>'), 'NOT_A_TABLE'],
    ['a PDF', bytes('%PDF-1.7 ...'), 'NOT_A_TABLE'],
    ['bytes in no alphabet', Uint8Array.of(0xff, 0xff, 0x30, 0xff), 'NOT_A_TABLE'],
    ['an .xls', container, 'TABLE_OLD_FORMAT'],
    [
      'an .xlsx with a password',
      Buffer.concat([container, Buffer.from('EncryptedPackage', 'utf16le')]),
      'TABLE_LOCKED',
    ],
    ['a package of something else', packed({ 'word/document.xml': '<a/>' }), 'TABLE_DAMAGED'],
    ['an .xlsx cut off', workbook('<worksheet/>').subarray(0, 300), 'TABLE_DAMAGED'],
    ['a sheet that is not XML', workbook('<worksheet><row></worksheet>'), 'TABLE_DAMAGED'],
    [
      'a sheet with entities of its own',
      workbook(
        '<!DOCTYPE x [<!ENTITY a "编号">]><worksheet><row><c t="inlineStr"><is><t>&a;</t></is></c></row></worksheet>',
      ),
      'TABLE_DAMAGED',
    ],
    ['nothing', new Uint8Array(), 'TABLE_EMPTY'],
    ['an empty sheet', workbook('<worksheet/>'), 'TABLE_EMPTY'],
    ['too many bytes', new Uint8Array(tableMaxBytes + 1), 'TABLE_TOO_LARGE'],
  ])('%s is said to be so', async (_, file, code) => expect(await readTable(file, names)).toEqual({ code }))
})

describe('a bomb', () => {
  it('is not unpacked: what would become 80 MB stops early, in little time and memory', async () => {
    const bomb = workbook(`<worksheet>${' '.repeat(80_000_000)}</worksheet>`)
    expect(bomb.length).toBeLessThan(tableMaxBytes)
    const before = process.memoryUsage().rss
    const started = performance.now()
    expect(await readTable(bomb, names)).toEqual({ code: 'TABLE_DAMAGED' })
    expect(performance.now() - started).toBeLessThan(10_000)
    expect(process.memoryUsage().rss - before).toBeLessThan(150_000_000)
  })

  it('of rows ends at the limit, whatever comes after them', async () => {
    const row = '<row><c t="inlineStr"><is><t>甲</t></is></c></row>'
    const long = workbook(`<worksheet><sheetData>${row.repeat(100_000)} this is no XML`)
    expect(await readTable(long, [{ id: 'x', title: '甲', kind: 'text', required: true }])).toEqual({
      code: 'TABLE_TOO_LONG',
    })
    expect(await readTable(bytes(`编号,名称\n${'1,2\n'.repeat(400_000)}"`), names)).toEqual({ code: 'TABLE_TOO_LONG' })
  })

  it('of columns takes no room', async () => {
    const wide = workbook('<worksheet><row><c r="XFD1" t="inlineStr"><is><t>甲</t></is></c></row></worksheet>')
    expect(await readTable(wide, names)).toEqual({ code: 'TABLE_EMPTY' })
  })
})

describe('a table that is written', () => {
  const sheet: Sheet = {
    name: '驿站',
    columns: [
      { title: '编号', kind: 'text' },
      { title: '名称', kind: 'text', width: 30 },
      { title: '座位', kind: 'whole' },
      { title: '花费', kind: 'fen' },
      { title: '启用日期', kind: 'day' },
    ],
    rows: [
      ['0012', '=HYPERLINK("http://x")', 20, 1205, '2026-01-05'],
      ['13812345678', '二号, "大"', -3, -5, undefined],
    ],
  }

  it('as .xlsx is read by another library: text is text, numbers are numbers, days are days', async () => {
    const [read] = await readExcel(Buffer.from(await writeXlsx(sheet)))
    expect(read?.sheet).toBe('驿站')
    expect(read?.data).toEqual([
      ['编号', '名称', '座位', '花费', '启用日期'],
      ['0012', '\'=HYPERLINK("http://x")', 20, 12.05, new Date('2026-01-05')],
      ['13812345678', '二号, "大"', -3, -0.05, null],
    ])
  })

  it('as CSV has a mark, quotes and nothing that runs', () => {
    expect(Buffer.from(writeCsv(sheet)).toString()).toBe(
      '\ufeff编号,名称,座位,花费,启用日期\r\n' +
        '0012,"\'=HYPERLINK(""http://x"")",20,12.05,2026-01-05\r\n' +
        '13812345678,"二号, ""大""",-3,-0.05,\r\n',
    )
  })

  it('to fill in has empty rows whose cells take what is typed as text', async () => {
    const [read] = await readExcel(Buffer.from(await writeXlsx({ ...sheet, rows: [], blankRows: 3 })))
    expect(read?.data[0]?.[0]).toBe('编号')
    expect(await readTable(await writeXlsx({ ...sheet, rows: [], blankRows: 3 }), names)).toEqual({
      code: 'TABLE_EMPTY',
    })
  })

  it('comes back as it went out, by either way', async () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 40 }).map(words => `字${words}`)
    const row = fc.record({ code: text, name: text, seats: fc.option(fc.integer(), { nil: undefined }) })
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 20 }), async rows => {
        const out = {
          ...sheet,
          columns: sheet.columns.slice(0, 3),
          rows: rows.map(({ code, name, seats }) => [code, name, seats]),
        }
        const said = (words: string) =>
          words
            .replace(/[\u200b\ufeff\ufffd\p{Noncharacter_Code_Point}]/gu, '')
            .replace(/\s*[\r\n]+\s*/g, ' ')
            .trim()
        const cells = rows.map(({ code, name, seats }) => ({
          code: said(code),
          name: said(name),
          ...(seats === undefined ? {} : { seats: seats === 0 ? 0 : seats }),
        }))
        const asked = [...names, { id: 'seats', title: '座位', kind: 'whole' }] as const
        for (const file of [await writeXlsx(out), writeCsv(out)]) {
          const read = await readTable(file, asked)
          expect('rows' in read ? read.rows.map(one => one.cells) : read).toEqual(cells)
        }
      }),
      { numRuns: 60 },
    )
  })

  it(`of ${tableMaxRows} rows fits into a reply, and comes back whole`, async () => {
    const rows = Array.from({ length: tableMaxRows }, (_, at) => [
      `c${at}`,
      `和谐小区${at}号楼`,
      at,
      at * 100,
      '2026-01-05',
    ])
    const file = await writeXlsx({ ...sheet, rows })
    const read = await readTable(file, names)
    expect('rows' in read && read.rows.length).toBe(tableMaxRows)
    expect(file.length).toBeLessThan(500_000)
  })
})
