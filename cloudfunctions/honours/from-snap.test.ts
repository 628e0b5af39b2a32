/** From an accepted snap to the board, and what is left of it once it is withdrawn: nothing, also for whoever kept a link. */
import { expectDone } from '../../local-cloud/seed/caller'
import { honours } from '../../src/contract/honours'
import { people, privacyNoticeVersion } from '../../src/contract/people'
import { dayOf } from '../../src/contract/shanghai'
import { snaps } from '../../src/contract/snaps'
import { codeOf, rowsOf } from '../../tests/support/advice'
import { community, honourActs, second, writer } from '../../tests/support/honours'
import { snapTests } from '../../tests/support/snap-tests'
import { lin, type SnapTown, sun } from '../../tests/support/snaps'

const day = 86_400_000
let town: SnapTown
const { board, desk, look, which } = honourActs(() => town)
const pass = snapTests(opened => {
  town = opened
})

const words = { title: '公交车礼让斑马线', text: '雨天，公交车停下来让老人先走。' }
/** accepted with the reviewer's own words: a post by its snap */
async function posted(more: object = {}, post: typeof words | null = words) {
  const snap = await town.waiting(lin, more)
  expectDone(await town.as(writer)(snaps.accept, { ...(await town.all(snap)), ...(post && { post }) }))
  await town.settle()
  return { snap, id: town.row(snap).post ?? '' }
}
const seen = async (id: string) => expectDone(await town.as('chen-xinlai')(honours.read, { id }))
const answers = (links: readonly string[]) => Promise.all(links.map(async link => (await fetch(link)).status))

it('with the reviewer’s own words it is on the board at once, with pictures, and names nobody', async () => {
  const { snap, id } = await posted()
  const post = await seen(id)
  expect(post).toMatchObject({ ...words, node: community })
  expect([post.photos.length, post.thumbs.length]).toEqual([1, 1])
  expect(await answers([...post.photos, ...post.thumbs])).toEqual([200, 200])
  expect(JSON.stringify(post)).not.toMatch(/林玉兰|李雯/)
  expect((await town.own(snap)).post).toBe(id)
  const slides = expectDone(await town.as('chen-xinlai')(honours.slides, { node: `${community}.s01` }))
  expect(slides.plaques.map(plaque => plaque.id)).toContain(id)
})

it('says whose photo it is by the surname, unless the sender would rather not be told', async () => {
  const [open, quiet] = [await posted(), await posted({ anonymous: true })]
  expect((await seen(open.id)).sentBy).toBe('林＊＊')
  expect((await seen(quiet.id)).sentBy).toBeUndefined()
  expect(JSON.stringify(rowsOf(town, 'honourPosts'))).not.toContain('林玉兰')
})

it('without words, or where they tell the name that the sender gave, it is a draft with a title suggested', async () => {
  const bare = await posted({}, null)
  expect(await look(bare.id)).toMatchObject({
    state: 'draft',
    title: '为“礼让斑马线”点赞',
    text: '公交车在斑马线前停下来让行',
  })
  const told = await posted({ whom: '赵师傅' }, { ...words, text: '赵师傅停下来让老人先走。' })
  expect(await look(told.id)).toMatchObject({ state: 'draft', whom: '赵师傅' })
  expect(codeOf(await town.as(writer)(honours.show, await which(told.id)))).toBe('NAMED_NEEDS_CONSENT')
  const pieces = await posted({ whom: '快递小哥 赵师傅' }, { ...words, text: '赵师傅停下来让老人先走。' })
  const guessed = await posted({}, { ...words, title: '王大爷扫雪' })
  for (const { id } of [pieces, guessed]) {
    expect(await look(id)).toMatchObject({ state: 'draft' })
    expect(codeOf(await town.as('chen-xinlai')(honours.read, { id }))).toBe('POST_NOT_FOUND')
  }
  expect((await desk('draft')).items.find(row => row.id === bare.id)?.thumb).toBeDefined()
})

it('a number is no word for the board: neither accepted with, nor written, nor put in later', async () => {
  const told = { ...words, text: '扶老人过马路，电话13800138000' }
  const snap = await town.waiting(lin)
  const decision = await town.all(snap)
  const by = town.as(writer)
  expect(codeOf(await by(snaps.accept, { ...decision, post: told }))).toBe('WORDS_TELL_NUMBER')
  expect(town.row(snap).state).toBe('waiting')
  expect(codeOf(await by(honours.write, { node: community, draft: told }))).toBe('WORDS_TELL_NUMBER')
  const { id } = await posted()
  const edit = { ...(await which(id)), draft: told, reason: '补上电话' }
  expect(codeOf(await by(honours.edit, edit))).toBe('WORDS_TELL_NUMBER')
  expect((await seen(id)).text).toBe(words.text)
})

it('its sender finds it while it is on the board, and only then', async () => {
  const { snap, id } = await posted({}, null)
  const found = async () => (await town.own(snap)).post
  expect(await found()).toBeUndefined()
  expectDone(await town.as(writer)(honours.show, await which(id)))
  await town.settle()
  expect(await found()).toBe(id)
  const named = { title: '礼让斑马线', text: '雨天也停下来。', name: '赵铁柱' }
  expectDone(await town.as(writer)(honours.edit, { ...(await which(id)), draft: named, reason: '补上名字' }))
  await town.settle()
  expect(await found()).toBeUndefined()
  expectDone(await town.as(writer)(honours.edit, { ...(await which(id)), draft: { title: '礼让', text: '停下来。' } }))
  expectDone(await town.as(writer)(honours.show, await which(id)))
  await town.settle()
  expect(await found()).toBe(id)
  expectDone(await town.as(writer)(honours.withdraw, { id, reason: '本人不愿意' }))
  await town.settle()
  expect(await found()).toBeUndefined()
})

it('the job leaves one post, however often and wherever it is killed', async () => {
  const snap = await town.waiting(lin)
  expectDone(await town.as(writer)(snaps.accept, { ...(await town.all(snap)), post: words }))
  town.faults.dropNext('database.commitTransaction', 2)
  for (let round = 0; round < 6; round += 1) {
    await town.fireTimer()
    pass(3_600_000)
  }
  await town.settle()
  const { post } = town.row(snap)
  expect(
    rowsOf(town, 'honourPosts')
      .filter(row => (row.source as { id?: string }).id === snap)
      .map(row => row._id),
  ).toEqual([post])
  expect(await board()).toContain(post)
})

it('withdrawn by staff: board, page and slides have nothing, and the links of a moment ago are dead at once', async () => {
  const { snap, id } = await posted()
  const { photos, thumbs } = await seen(id)
  const slidesLinks = expectDone(await town.as('chen-xinlai')(honours.slides, { node: community })).plaques
  const links = [...photos, ...thumbs, ...(slidesLinks.find(plaque => plaque.id === id)?.photos ?? [])]
  expect(await answers(links)).toEqual(links.map(() => 200))
  expectDone(await town.as(writer)(honours.withdraw, { id, reason: '本人不愿意' }))
  // before any job has run
  expect(await answers(links)).toEqual(links.map(() => 404))
  expect(await board()).not.toContain(id)
  expect(codeOf(await town.as(lin)(honours.read, { id }))).toBe('POST_NOT_FOUND')
  const after = expectDone(await town.as('chen-xinlai')(honours.slides, { node: community }))
  expect(after.plaques.map(plaque => plaque.id)).not.toContain(id)
  await town.settle()
  expect(town.row(snap).down).toBe(true)
  expect(await town.own(snap)).toMatchObject({ state: 'accepted', down: true })
  expect(await answers(links)).toEqual(links.map(() => 404))
  expect(codeOf(await town.as(second)(snaps.rehide, await town.all(snap)))).not.toBe('DONE')
  expect(await board()).not.toContain(id)
})

it('withdrawn because it was not true, it also gives back what it earned, with the reason; otherwise the points stay', async () => {
  const from = dayOf(town.clock.now() + day)
  const rule = { from, purse: 'volunteer', first: 300, later: 100, dayCap: 600, monthCap: 1_000 } as const
  expectDone(await town.as(writer)(snaps.setRule, { node: community, rule }))
  pass(day)
  const { snap, id } = await posted()
  expect(town.row(snap).earned?.points).toBe(300)
  expectDone(await town.as(writer)(honours.withdraw, { id, reason: '照片是网上找的', untrue: true }))
  await town.settle()
  const back = rowsOf(town, 'pointEntries').filter(({ reason }) => reason === '照片是网上找的')
  expect(back.map(({ kind }) => kind)).toEqual(['reversal'])
  const other = await posted()
  expectDone(await town.as(writer)(honours.withdraw, { id: other.id, reason: '本人不愿意' }))
  await town.settle()
  expect(town.row(other.snap).earned).toEqual(expect.objectContaining({ points: 300 }))
  expect(town.row(other.snap).earned?.takenBack).toBeUndefined()
})

it('where removing at once fails, the job does it', async () => {
  const { id } = await posted()
  const { photos, thumbs } = await seen(id)
  town.faults.failNext('storage.batchDeleteFile', 'SYS_ERR')
  expectDone(await town.as(writer)(honours.withdraw, { id, reason: '本人不愿意' }))
  await town.settle()
  expect(await answers([...photos, ...thumbs])).toEqual([404, 404])
})

it('taken back by its sender, also while the post is being made, it is off the board', async () => {
  const { snap, id } = await posted()
  const { photos } = await seen(id)
  expectDone(await town.as(lin)(snaps.withdraw, { id: snap }))
  // before any job has run
  expect(codeOf(await town.as(lin)(honours.read, { id }))).toBe('POST_NOT_FOUND')
  expect(await board()).not.toContain(id)
  expect(rowsOf(town, 'honourPosts').find(({ _id }) => _id === id)?.proposer).toBeUndefined()
  await town.settle()
  expect(codeOf(await town.as(lin)(honours.read, { id }))).toBe('POST_NOT_FOUND')
  expect(await answers(photos)).toEqual([404])
  const early = await town.waiting(lin)
  expectDone(await town.as(writer)(snaps.accept, { ...(await town.all(early)), post: words }))
  await town.fireTimer()
  expectDone(await town.as(lin)(snaps.withdraw, { id: early }))
  await town.settle()
  expect(await board()).toEqual(expect.not.arrayContaining([town.row(early).post ?? 'none']))
})

it('hidden anew it has the new pictures, and the old ones are dead', async () => {
  const { snap, id } = await posted()
  const before = (await seen(id)).photos
  const box = { x: 100, y: 100, w: 300, h: 300, kind: 'face' } as const
  const { photos, ...decision } = await town.all(snap)
  expectDone(
    await town.as(writer)(snaps.rehide, { ...decision, photos: photos.map(photo => ({ ...photo, boxes: [box] })) }),
  )
  await town.settle()
  const after = (await seen(id)).photos
  expect(await answers(before)).toEqual([404])
  expect(await answers(after)).toEqual([200])
  expect(after).not.toEqual(before)
})

const agreeAndRelease = async (id: string) => {
  const { code } = expectDone(await town.as(writer)(honours.askConsent, await which(id)))
  expectDone(await town.as(sun)(honours.answerConsent, { code, yes: true, name: '孙晓梅' }))
  return town.as(second)(honours.release, await which(id))
}

it('corrected with a name it leaves the board and every link is dead; it comes back with pictures under other names', async () => {
  const { snap, id } = await posted()
  const { photos, thumbs } = await seen(id)
  const draft = { ...words, name: '孙晓梅' }
  expectDone(await town.as(writer)(honours.edit, { ...(await which(id)), draft, reason: '补上名字' }))
  // before any job has run
  expect(await answers([...photos, ...thumbs])).toEqual([404, 404])
  expect(await look(id)).toMatchObject({ state: 'draft', preparing: true, photos: [] })
  expect(codeOf(await agreeAndRelease(id))).toBe('POST_PREPARING')
  await town.settle()
  expectDone(await town.as(second)(honours.release, await which(id)))
  const after = await seen(id)
  expect([after.photos.length, after.thumbs.length]).toEqual([1, 1])
  expect(await answers([...after.photos, ...after.thumbs])).toEqual([200, 200])
  expect(await answers([...photos, ...thumbs])).toEqual([404, 404])
  expect(town.row(snap).stale).toEqual([])
})

it('also when the original has gone by its time: then the picture that was out is what comes back', async () => {
  const { snap, id } = await posted()
  pass(200 * day)
  await town.settle()
  expect(town.row(snap).photos[0]?.state).toBe('gone')
  const { photos } = await seen(id)
  expectDone(
    await town.as(writer)(honours.edit, {
      ...(await which(id)),
      draft: { ...words, name: '孙晓梅' },
      reason: '补上名字',
    }),
  )
  await town.settle()
  expect(await answers(photos)).toEqual([404])
  expectDone(await agreeAndRelease(id))
  expect(await answers((await seen(id)).photos)).toEqual([200])
})

it('dropped before it was ever up, its pictures go too', async () => {
  const { id } = await posted({}, null)
  const { photos } = await look(id)
  expectDone(await town.as(writer)(honours.drop, await which(id)))
  expect(await answers(photos)).toEqual([404])
})

it('whoever is named and leaves takes the pictures along', async () => {
  const { id } = await posted({}, null)
  const draft = { ...words, name: '孙晓梅' }
  expectDone(await town.as(writer)(honours.edit, { ...(await which(id)), draft }))
  const { code } = expectDone(await town.as(writer)(honours.askConsent, await which(id)))
  expectDone(await town.as(sun)(honours.answerConsent, { code, yes: true, name: '孙晓梅' }))
  expectDone(await town.as(second)(honours.release, await which(id)))
  const { photos, thumbs } = await seen(id)
  expectDone(await town.as(sun)(people.deleteMe, { confirm: '删除' }))
  await town.settle()
  expect(codeOf(await town.as('chen-xinlai')(honours.read, { id }))).toBe('POST_NOT_FOUND')
  expect(await answers([...photos, ...thumbs])).toEqual([404, 404])
})

it('whoever sent it and leaves takes the post down with the first job, and no post names them any more', async () => {
  const wu = 'chen-xinlai'
  expectDone(await town.as(wu)(people.agree, { version: privacyNoticeVersion }))
  const snap = await town.waiting(wu)
  expectDone(await town.as(writer)(snaps.accept, { ...(await town.all(snap)), post: words }))
  await town.settle()
  const { post: id = '', sender = '' } = town.row(snap)
  expect((await seen(id)).title).toBe(words.title)
  const stored = () => JSON.stringify(rowsOf(town, 'honourPosts'))
  expect(stored()).toContain(sender)
  expectDone(await town.as(wu)(people.deleteMe, { confirm: '删除' }))
  // one round of the jobs; housekeeping has had its turn in this hour
  await town.fireTimer()
  expect(codeOf(await town.as(lin)(honours.read, { id }))).toBe('POST_NOT_FOUND')
  expect(stored()).not.toContain(sender)
})
