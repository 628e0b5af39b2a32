/** A street lead registers 300 stations from a file: faults, warnings, changes, progress with a cut line, and the table out again. */
import type { Browser, Page } from 'playwright-core'
import { expectDone } from '../../local-cloud/seed/caller'
import { stations } from '../../src/contract/stations'
import { stationColumns } from '../../src/contract/stations/table'
import { manyStations, stationLines, stationsTable } from '../support/stations-table'
import { openTown, type Town } from '../support/town'
import { pick, press, saved, sees } from './acts'
import { open, openBrowser, visit, type Watched } from './browser'

const street = '?node=pc.beiguan&place=%E5%8C%97%E5%85%B3%E8%A1%97%E9%81%93'

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

const table = manyStations(300)

it('is reached from the places and from the list of repairs; an empty table comes with its columns explained', async () => {
  await open(watched, town, `pages/stations/at/faults/index${street}`)
  await press(page, /用表格登记驿站/)
  await sees(page, '北关街道的驿站表')
  await open(watched, town, `pages/people/places/index${street}`)
  await press(page, /用表格登记驿站/)
  await sees(page, '北关街道的驿站表')
  await press(page, '每一列写什么')
  await sees(page, /周一至周五 08:30-18:00；周六 09:00-12:00/)
  const blank = await saved(page, '拿一份空表')
  expect(blank.name).toBe('北关街道-驿站表.xlsx')
  await expect(stationLines(blank.bytes.toString('base64'))).rejects.toThrow('TABLE_EMPTY')
})

it('says row by row what is wrong, what to write instead, and what to look at again', async () => {
  const lines = [
    '社区,驿站名称,类型,经度,纬度,开放时间,服务',
    '北关社区,甲驿站,小哥驿站,40.1,113.3,,',
    '新华社区,乙驿站,小哥驿站,,,,',
    '北关社区,丙驿站,小哥驿站,,,早上到晚上,按摩',
    '北关社区,丁驿站,小哥驿站,112.6,39.5,每天 08:00-21:00,休息',
    '北关社区,=1+1,小哥驿站,,,,',
  ]
  await pick(page, '选填好的表', '驿站.csv', Buffer.from(lines.join('\r\n')))
  await sees(page, '有 5 处要改')
  await sees(page, '第 2 行 · 经度')
  await sees(page, '经度和纬度填反了，换过来')
  await sees(page, '“新华社区”不归您管，请那边的社区或者区里来导')
  await sees(page, '“早上到晚上”看不明白，写成“周一至周五 08:30-18:00；周六 休息”这样')
  await sees(page, /没有“按摩”这项服务/)
  await sees(page, '第 6 行 · 驿站名称')
  await sees(page, '有 1 行照样导，请再看一眼')
  await sees(page, /离平城区很远/)
})

it('is imported with progress; a line that is cut loses nothing', async () => {
  await pick(page, '选改好的表', '驿站.xlsx', await stationsTable(table))
  await sees(page, '“驿站.xlsx”看过了，没有问题')
  // the third portion does not arrive
  let calls = 0
  await page.route('**/call', async route => {
    const importing = (route.request().postData() ?? '').includes('stations.importStations')
    calls += importing ? 1 : 0
    await (importing && calls === 3 ? route.abort('internetdisconnected') : route.continue())
  })
  await press(page, '导入 300 个驿站')
  await sees(page, /停下来了，300 个里导好了 \d+ 个/)
  await press(page, '接着导')
  await sees(page, '导入好了，写好了 300 个驿站')
  const { stations: all } = expectDone(await town.as('lin-yulan')(stations.list, {}))
  expect(all.filter(({ name }) => /^第\d+号驿站$/.test(name))).toHaveLength(300)
})

it('what changes is shown before it is written', async () => {
  const changed = table.map((row, at) => (at === 0 ? { ...row, address: '新址', phone: '无' } : row))
  await pick(page, '换一份表', '改.xlsx', await stationsTable(changed))
  await sees(page, '有 299 行跟现在一样，不动')
  await press(page, '改哪几样')
  await sees(page, '第1号驿站：地址、电话')
  await press(page, '导入 1 个驿站')
  await sees(page, '导入好了，写好了 1 个驿站')
})

it('what comes out goes in again without a change', async () => {
  await open(watched, town, `pages/stations/desk/table/index${street}`)
  const csv = await saved(page, '导出成 CSV')
  expect(csv.bytes.toString()).toContain(Object.values(stationColumns).join(','))
  const out = await saved(page, '导出现在的驿站')
  expect(out.name).toMatch(/^北关街道-驿站-.*\.xlsx$/)
  await pick(page, '选填好的表', out.name, out.bytes)
  await sees(page, '跟现在一样，没有要导的')
  await sees(page, '有 303 行跟现在一样，不动')
  expect(watched.foreign).toEqual([])
  expect(watched.errors).toEqual([])
})
