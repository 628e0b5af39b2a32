/** A street lead imports places from a real file: the faults, the mended table, the progress, and the tree as a table again. */
import type { Browser, Page } from 'playwright-core'
import { expectDone } from '../../local-cloud/seed/caller'
import { people } from '../../src/contract/people'
import { placesTable, rowsOf, titles } from '../support/tables'
import { openTown, type Town } from '../support/town'
import { pick, press, saved, sees } from './acts'
import { open, openBrowser, visit, type Watched } from './browser'

let town: Town
let browser: Browser
let watched: Watched
let page: Page
beforeAll(async () => {
  browser = await openBrowser()
  town = await openTown('town', { site: true })
  watched = await visit(browser, town, 'gao-jie')
  page = watched.page
})
afterAll(async () => {
  await browser?.close()
  await town?.close()
})

/** as somebody's editor saves it: nothing is made harmless */
const csv = (rows: readonly (readonly string[])[]) => Buffer.from(rows.map(cells => cells.join(',')).join('\r\n'))
/** one community, four estates, and buildings for three portions */
const good = [
  ['北关街道', '社区', '迎宾社区', 'y1'],
  ...['东', '南', '西', '北'].map((side, at) => ['迎宾社区', '小区', `${side}苑`, `e${at}`]),
  ...['东', '南', '西', '北'].flatMap(side =>
    Array.from({ length: 35 }, (_, at) => [`${side}苑`, '楼栋', `${at + 1}号楼`, '']),
  ),
]
const spoilt = [
  ...good,
  ['迎冰社区', '小区', '南苑', 'e9'],
  ['迎宾社区', '大院', '怪院', 'e8'],
  ['东苑', '楼栋', '=1+1', ''],
]

it('is reached from the tree, with an empty table to fill in', async () => {
  await open(watched, town, 'pages/people/places/index?node=pc.beiguan&place=%E5%8C%97%E5%85%B3%E8%A1%97%E9%81%93')
  await press(page, /用表格加，或者导出/)
  await sees(page, '用表格加北关街道下面的地点')
  const blank = await saved(page, '拿一份空表')
  expect(blank.name).toBe('北关街道-地点表.xlsx')
  await expect(rowsOf(blank.bytes.toString('base64'))).rejects.toThrow('TABLE_EMPTY')
})

it('a file that is no table is told, and nothing is lost by it', async () => {
  await pick(page, '选填好的表', '名单.xlsx', Buffer.from('%PDF-1.7 …'))
  await sees(page, '这个文件不是表格')
  await sees(page, '请选 Excel 存的 .xlsx，或者 CSV。')
})

it('faults are shown row by row, as Excel counts them', async () => {
  await pick(page, '选填好的表', '迎宾.csv', csv([[...titles], ...spoilt]))
  await sees(page, '有 3 处要改')
  await sees(page, '第 147 行 · 上级')
  await sees(page, /没有找到“迎冰社区”/)
  await sees(page, '第 148 行 · 类型')
  await sees(page, /没有“大院”这一类/)
  await sees(page, '第 149 行 · 名称')
})

it('the mended table is imported with progress; a line that is cut loses nothing', async () => {
  await pick(page, '选改好的表', '迎宾.xlsx', await placesTable(good))
  await sees(page, '“迎宾.xlsx”看过了，没有问题')
  // the second portion does not arrive
  let calls = 0
  await page.route('**/call', async route => {
    const importing = (route.request().postData() ?? '').includes('people.importPlaces')
    calls += importing ? 1 : 0
    await (importing && calls === 2 ? route.abort('internetdisconnected') : route.continue())
  })
  await press(page, '导入 145 个地点')
  await sees(page, /停下来了，145 个里加好了 \d+ 个/)
  await sees(page, '现在没有网络')
  await press(page, '接着导')
  await sees(page, '导入好了，新加了 145 个地点')
  expect(calls).toBe(4)
  const { places } = expectDone(
    await town.as('gao-jie')(people.places, { below: 'pc.beiguan.y1', kinds: ['building'] }),
  )
  expect(places).toHaveLength(140)
})

it('the same table again adds nothing', async () => {
  await pick(page, '换一份表', '迎宾.xlsx', await placesTable(good))
  await sees(page, '没有要新加的')
  await sees(page, '有 145 行已经在了，会跳过')
})

it('the tree comes out as a table with everything in it', async () => {
  await open(
    watched,
    town,
    'pages/people/places-import/index?node=pc.beiguan&place=%E5%8C%97%E5%85%B3%E8%A1%97%E9%81%93',
  )
  const tree = await saved(page, /导出现在的地点/)
  expect(tree.name).toMatch(/^北关街道-地点-.*\.xlsx$/)
  const rows = await rowsOf(tree.bytes.toString('base64'))
  expect(rows).toContainEqual({ 上级: '迎宾社区/东苑', 类型: '楼栋', 名称: '1号楼', 短编号: 'b01' })
  // the line that was cut is known to the browser, everything else went well
  expect(watched.foreign).toEqual([])
  expect(watched.errors).toEqual([])
})
