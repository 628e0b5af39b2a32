/** Snaps in a real browser with real photos: from a group's card to the board's pictures, and from a neighbour's trouble to an answer. */
import type { Browser } from 'playwright-core'
import { openidOf, templates } from '../support/messages'
import { photoFile } from '../support/snap-photos'
import { pixelsOf } from '../support/snap-pixels'
import { community, lin, settleSnaps, sun, worker, zhao } from '../support/snap-town'
import { openTown, type Town } from '../support/town'
import { fill, press, sees } from './acts'
import { desktop, open, openBrowser, visit, type Watched } from './browser'
import { chip, drag, fromGroup, jTo, newest, snapDesk, take } from './snap-acts'

/** photos are prepared on this machine meanwhile: everything may take its time */
const patience = 30_000

let town: Town
let browser: Browser
let people: Record<'lin' | 'sun' | 'zhao' | 'li', Watched>
beforeAll(async () => {
  browser = await openBrowser()
  town = await openTown('town', { site: true })
  people = {
    lin: await visit(browser, town, lin),
    sun: await visit(browser, town, sun),
    zhao: await visit(browser, town, zhao),
    li: await visit(browser, town, worker, { viewport: desktop }),
  }
  for (const { context } of Object.values(people)) context.setDefaultTimeout(patience)
})
afterAll(async () => {
  await browser?.close()
  await town?.close()
})

describe('praise', () => {
  it('from a group’s card: the community is known, the photo comes first, three taps send it', async () => {
    const { page, calls } = people.lin
    await open(people.lin, town, fromGroup)
    await sees(page, '这个群的社区')
    await sees(page, '北关社区')
    await take(page, await photoFile(1, { plates: 2 }), await photoFile(2))
    await chip(page, '礼让斑马线').click()
    await press(page, '还想写点什么')
    await fill(page, '说一句（可以不写）', '公交车停下来让老人先过，司机电话13800138000')
    await sees(page, '里面好像有电话或者证件号')
    calls.length = 0
    await press(page, '发出去')
    await sees(page, '里头的号码已经替您遮住了')
    expect(calls.filter(call => call === 'snaps.send')).toHaveLength(1)
    expect(newest(town)).toMatchObject({ category: 'crossing', node: community, photoCount: 2, masked: true })
    await press(page, '看看到哪一步了')
    await sees(page, '照片检查中')
  })

  it('is looked at on a desk with the keyboard: what the machine found, a box of one’s own, its own words', async () => {
    await settleSnaps(town)
    const { page, calls } = people.li
    await open(people.li, town, snapDesk)
    await sees(page, '北关社区 · 随手拍')
    expect(calls.filter(call => call.startsWith('snaps.'))).toEqual(['snaps.queue'])
    await jTo(town, page, newest(town)._id, 'waiting')
    await sees(page, /机器认出 \d 处要遮的/)
    await sees(page, /公交车停下来让老人先过/)
    expect(await page.content()).not.toContain('13800138000')
    await page.getByRole('button', { name: '改遮的地方' }).first().click()
    const photo = page.locator('.nx-photo--editing')
    const before = await photo.locator('.nx-box').count()
    await drag(page, photo, [0.05, 0.05], [0.25, 0.3])
    await sees(page, `${before + 1} 自己加的`)
    expect(await photo.locator('.nx-box').count()).toBe(before + 1)
    await press(page, '大一点')
    await press(page, '改好了')
  })

  it('is accepted by Enter with words for the board; what others see differs where it was hidden, and tells nothing of its place', async () => {
    const { page } = people.li
    await page.locator('.nx-reviewhead__said').click()
    await page.keyboard.press('Enter')
    await sees(page, '采用这一张')
    await fill(page, '标题', '斑马线前停一停')
    await fill(page, '榜上的话', '早上，公交车在斑马线前停下来，让老人先过。')
    await page.getByRole('dialog').getByRole('button', { name: '采用' }).click()
    await sees(page, '采用了，已经告诉发的人')
    await settleSnaps(town)
    const [first] = newest(town).photos
    if (!first?.out) throw new Error('nothing is out')
    const [kept, shown] = [await pixelsOf(town, first.kept), await pixelsOf(town, first.out.file)]
    expect([kept.exif, shown.exif]).toEqual([undefined, undefined])
    // the middle above the cars, which nobody hid, differs only as two JPEG files of one picture do
    const elsewhere = kept.differenceTo(shown, { left: 0.45, top: 0.02, right: 0.95, bottom: 0.3 })
    expect(elsewhere).toBeLessThan(3)
    expect(first.boxes.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['plate', 'hand']))
    for (const { x, y, w, h } of first.boxes) {
      const area = { left: x / 1000, top: y / 1000, right: (x + w) / 1000, bottom: (y + h) / 1000 }
      expect(kept.differenceTo(shown, area)).toBeGreaterThan(3 * elsewhere)
    }
    expect([...people.lin.errors, ...people.li.errors]).toEqual([])
    expect([...people.lin.foreign, ...people.li.foreign]).toEqual([])
  })

  it('its sender reads that it was accepted, and may take it back: the pictures are gone', async () => {
    const { page } = people.lin
    const { _id, photos } = newest(town)
    await open(people.lin, town, `pages/snaps/own/index?id=${_id}`)
    await sees(page, '谢谢您，好事有人看见了。')
    await press(page, '撤回这一张')
    await sees(page, '榜上那一条会马上撤下来')
    await page.getByRole('dialog').getByRole('button', { name: '撤回' }).first().click()
    await sees(page, '别人看不到，也不再办。')
    await settleSnaps(town)
    await expect(pixelsOf(town, photos[0]?.out?.file ?? '')).rejects.toThrow('gone')
  })
})

describe('a matter', () => {
  it('is sent to the community, and a neighbour who wants to send the same waits for it instead', async () => {
    const { page } = people.lin
    await open(people.lin, town, `pages/snaps/send/index?node=${community}&kind=attention`)
    await take(page, await photoFile(17))
    await press(page, '还想写点什么')
    await fill(page, '再具体一点（可以不写）', '3 号楼前')
    await fill(page, '说一句（可以不写）', '消防通道堵了好几天')
    await chip(page, '安全隐患').click()
    await press(page, '发给社区')
    await sees(page, '有人接手、有了结果，都会记在“我的随手拍”里。')
    await settleSnaps(town)
    await open(people.sun, town, `pages/snaps/send/index?node=${community}&kind=attention`)
    await take(people.sun.page, await photoFile(25))
    await chip(people.sun.page, '安全隐患').click()
    await sees(people.sun.page, '这里已经有人说过了')
    expect(await people.sun.page.content()).not.toContain('消防通道堵了好几天')
    await press(people.sun.page, '一起等结果')
    await sees(people.sun.page, '您在等这件的结果')
    expect(newest(town).followers).toHaveLength(1)
  })

  it('is taken by Enter and answered with words that were at hand', async () => {
    const { page } = people.li
    await open(people.li, town, snapDesk)
    await press(page, '有重新打开的、转来的，微信告诉我')
    await sees(page, '好，有重新打开的、转来的，各告诉您一次')
    await jTo(town, page, newest(town)._id, 'waiting')
    await page.locator('.nx-reviewhead__said').filter({ hasText: '消防通道堵了好几天' }).waitFor()
    await page.keyboard.press('Enter')
    await sees(page, '受理了，由您来办')
    await press(page, '答复')
    await press(page, '已经联系车主挪走')
    await page.getByRole('dialog').getByRole('button', { name: '送出答复' }).click()
    await sees(page, '答复了，已经告诉等的人')
    expect(newest(town)).toMatchObject({ state: 'answered', answer: '已经联系车主挪走' })
  })

  it('rated badly it is open again, and whoever answered is told', async () => {
    const { page } = people.lin
    await open(people.lin, town, `pages/snaps/own/index?id=${newest(town)._id}`)
    await sees(page, '已经联系车主挪走')
    await page.getByRole('radio', { name: /^1 星/ }).click()
    expect(await page.getByRole('button', { name: '送出，重新办' }).getAttribute('aria-disabled')).toBe('true')
    await fill(page, '哪里没办好', '车第二天又停回来了')
    await press(page, '送出，重新办')
    await sees(page, '有人在办了。')
    await settleSnaps(town)
    const told = town.inbox.messages.filter(({ openid }) => openid === openidOf(worker))
    expect(told.map(({ templateId }) => templateId)).toContain(templates.snapReopened)
    await open(people.li, town, snapDesk)
    await chip(people.li.page, '重新打开的 1').click()
    await jTo(town, people.li.page, newest(town)._id, 'reopened')
    await sees(people.li.page, '车第二天又停回来了')
  })

  it('sent on to the street it can still be followed, and no more', async () => {
    const { page } = people.li
    await press(page, '转给别处')
    await press(page, /^北关街道/)
    await press(page, '就转给北关街道')
    await chip(page, '要街道协调').click()
    await press(page, '转过去')
    await sees(page, '转过去了')
    await chip(page, '转出去的').click()
    await jTo(town, page, newest(town)._id, 'sentOn')
    await sees(page, '转给北关街道办了')
    expect(await page.getByRole('button', { name: '答复' }).filter({ visible: true }).count()).toBe(0)
    expect(newest(town)).toMatchObject({ state: 'handling', unit: 'pc.beiguan' })
  })

  it('nobody decides about their own', async () => {
    const { page } = people.li
    await open(people.li, town, `pages/snaps/send/index?node=${community}&kind=attention`)
    await take(page, await photoFile(33))
    await chip(page, '垃圾没清').click()
    await press(page, '发给社区')
    await press(page, '看看到哪一步了')
    await settleSnaps(town)
    await open(people.li, town, `pages/snaps/review/index?id=${newest(town)._id}`)
    await sees(page, '自己发的不能自己审，请一位同事来看。')
    expect(await page.getByRole('button', { name: '受理' }).filter({ visible: true }).count()).toBe(0)
    const errors = Object.values(people).flatMap(one => one.errors)
    expect(errors).toEqual([])
  })
})
