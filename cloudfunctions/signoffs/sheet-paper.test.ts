import { type SheetFacts, type SignedFor, sheetPaper } from './sheet-paper'

const row: SignedFor = { name: '林玉兰', way: 'code', value: 8_800, at: '11月26日 09:30', differs: [] }
const facts = (rows: readonly SignedFor[]): SheetFacts => ({
  ...{ round: '冬日送暖', place: '北关驿站', pack: '冬日暖新礼包 第1版', rows },
  ...{ first: 1, printed: '2026年11月26日' },
})
const tableOf = (rows: readonly SignedFor[]) => {
  const table = sheetPaper(facts(rows)).blocks.find(({ kind }) => kind === 'table')
  return table?.kind === 'table' ? table.rows : []
}
const figuresOf = (rows: readonly SignedFor[]) => {
  const block = sheetPaper(facts(rows)).blocks.find(({ kind }) => kind === 'figures')
  return block?.kind === 'figures' ? block.figures.map(({ value }) => value) : []
}

describe('a sign-off sheet', () => {
  it('leaves room for a pen, or shows what was signed on the screen', () => {
    expect(tableOf([row, { ...row, signature: '1,2 3,4' }]).map(cells => cells[4])).toEqual([
      '',
      { strokes: '1,2 3,4' },
    ])
  })

  it('names guests with their digits and who fetched it for somebody', () => {
    const guest = { ...row, way: 'guest', last4: '0421' } as const
    const fetched = { ...row, way: 'proxy', proxy: '孙晓梅' } as const
    expect(tableOf([guest, fetched]).map(cells => cells[1])).toEqual(['林玉兰（尾号 0421）', '林玉兰\n孙晓梅 代领'])
  })

  it('shows what was taken back and does not count it, and says which are doubles', () => {
    const double = { ...row, differs: ['double'] } as const
    const rows = [row, { ...double, undone: '发错人了' }, double]
    expect(figuresOf(rows)).toEqual(['2 份', '1 份', '176.00 元'])
    expect(tableOf(rows)[1]?.[4]).toBe('撤销了：发错人了')
    expect(tableOf(rows)[2]?.[3]).toBe('扫本人的码\n重复领取')
    const words = sheetPaper(facts(rows)).blocks.flatMap(block => (block.kind === 'paragraph' ? [block.text] : []))
    expect(words).toEqual([expect.stringContaining('“重复领取”的有 1 份')])
  })

  it('marks whatever somebody should look at', () => {
    const rows = [{ ...row, differs: ['short', 'notEligible'] }] as const
    expect(tableOf(rows)[0]?.[3]).toBe('扫本人的码\n账上没有\n不在发放对象里')
    const words = sheetPaper(facts(rows)).blocks.flatMap(block => (block.kind === 'paragraph' ? [block.text] : []))
    expect(words).toEqual([
      expect.stringMatching(/“账上没有”的有 1 份/),
      expect.stringMatching(/“不在发放对象里”的有 1 份/),
    ])
  })

  it('that is one of several says what it holds itself, and what all of them come to', () => {
    const inAll = { handed: 151, undone: 2, value: 1_328_800 }
    const { blocks } = sheetPaper({ ...facts([row]), inAll })
    const figures = blocks.flatMap(block => (block.kind === 'figures' ? block.figures : []))
    expect(figures.map(({ name, value }) => [name, value])).toEqual([
      ['本份发出', '1 份'],
      ['本份撤销', '0 份'],
      ['本份价值', '88.00 元'],
    ])
    expect(JSON.stringify(blocks)).toContain('一共：发出 151 份，撤销 2 份，价值 13288.00 元。')
  })
})
