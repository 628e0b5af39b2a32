/** Every screen of the app, with somebody who uses it. A page without an entry here fails the tests. */
import { expectDone } from '../../local-cloud/seed/caller'
import { advice } from '../../src/contract/advice'
import { books } from '../../src/contract/books'
import { classes } from '../../src/contract/classes'
import { codes } from '../../src/contract/codes'
import { groups } from '../../src/contract/groups'
import { honours } from '../../src/contract/honours'
import { market } from '../../src/contract/market'
import { service } from '../../src/contract/service'
import { dayOf } from '../../src/contract/shanghai'
import { snaps } from '../../src/contract/snaps'
import { stars } from '../../src/contract/stars'
import { stores } from '../../src/contract/stores'
import { wishes } from '../../src/contract/wishes'
import type { Route } from '../../src/ui/navigation/routes'
import { type GiftTown, giftTown } from '../support/gift-town'
import { honourActs } from '../support/honours'
import { pointsHand, serveSome } from '../support/points'
import { doubts, reviewer, waitingCard, writer } from '../support/review'
import type { Town } from '../support/town'

interface Visitor {
  readonly persona: string
  /** appended to the address; some of it only the town knows */
  readonly query?: string | ((town: Town) => Promise<string>)
}

const ofDistrict = '?node=pc&place=%E5%B9%B3%E5%9F%8E%E5%8C%BA'
const ofStreet = '?node=pc.beiguan&place=%E5%8C%97%E5%85%B3%E8%A1%97%E9%81%93'
const ownThread = async (town: Town) => `?id=${expectDone(await town.as('lin-yulan')(advice.mine, {})).items[0]?.id}`
const ownCase = async (town: Town) => {
  const { rows } = expectDone(await town.as('wang-lvshi')(advice.queue, { node: 'pc', list: 'mine' }))
  return `?node=pc&id=${rows.items[0]?.id}`
}

const classOf = async (town: Town, which: 'coming' | 'past') => {
  const { coming, past } = expectDone(await town.as('lin-yulan')(classes.list, {}))
  return `?id=${(which === 'coming' ? coming : past.items)[0]?.id}`
}

const station = 'pc.beiguan.c01.s01'
const ofStation = `?node=${station}&place=%E5%8C%97%E5%85%B3%E5%B0%8F%E5%93%A5%E9%A9%BF%E7%AB%99`
const bookOf = async (town: Town, title: string) => {
  const found = expectDone(await town.as('lin-yulan')(books.list, { node: station, words: title }))
  return `?id=${found.books.items[0]?.id}`
}

const activityOf = async (town: Town, title: string) => {
  const { list } = expectDone(await town.as('he-ming')(service.desk, { node: 'pc' }))
  return list.items.find(row => row.title === title)?.id ?? ''
}

const atTheWall = async (town: Town) => {
  const { code } = expectDone(await town.as('li-wen')(codes.make, { node: station }))
  return `${ofStation}&code=${code}`
}
const wishOf = async (town: Town) => {
  const { items } = expectDone(await town.as('sun-xiaomei')(wishes.wall, { node: station, list: 'open' }))
  return `?id=${items[1]?.id}`
}
/** Its codes have been scanned for some days, more on one than on another. */
const withScans = async (town: Town) => {
  const { items } = expectDone(await town.as('li-wen')(codes.list, { node: 'pc.beiguan.c01' }))
  for (let before = 26; before >= 0; before -= 1) {
    town.clock.setOffset(-before * 86_400_000)
    for (const [at, { code }] of items.entries())
      for (let scan = (before * 5 + at) % 7; scan > 0; scan -= 1) await town.as('lin-yulan')(codes.resolve, { code })
  }
  town.clock.setOffset(0)
  return '?node=pc.beiguan.c01&place=%E5%8F%A4%E5%9F%8E%E8%8A%B1%E5%9B%AD%E7%A4%BE%E5%8C%BA'
}
const inNewGroup = async (town: Town) => {
  const { token } = expectDone(await town.as('li-wen')(groups.prepareBinding, { node: 'pc.beiguan.c01' }))
  return `?token=${token}&from=groupBind&group=${encodeURIComponent('古城花园互助群')}`
}

const shopOf = async (town: Town, name = '志愿服务超市') =>
  expectDone(await town.as('li-wen')(market.desk, { node: 'pc.beiguan.c01' })).shops.find(shop => shop.name === name)
    ?.id
const goodOf = async (town: Town, name: string) => {
  const { goods } = expectDone(await town.as('lin-yulan')(market.list, { node: station }))
  return goods.find(good => good.name === name)?.id
}
/** Some of a day's orders came to their end, each in its own way. */
const withEnded = async (town: Town) => {
  const [shop, good] = [(await shopOf(town)) ?? '', (await goodOf(town, '抽纸')) ?? '']
  const redeem = async () =>
    expectDone(await town.as('lin-yulan')(market.redeem, { good, price: 450, purse: 'volunteer' }))
  const settled = expectDone(await town.as('li-wen')(market.settlement, { shop, day: dayOf(town.clock.now()) })).things
    .length
  if (settled === 0) {
    const [first, second] = [await redeem(), await redeem()]
    expectDone(await town.as('li-wen')(market.handOver, { shop, code: first.code }))
    expectDone(await town.as('lin-yulan')(market.cancel, { order: second.order }))
  }
  return `?shop=${shop}`
}

const storeOf = async (town: Town, node = 'pc.beiguan') => expectDone(await town.as('gao-jie')(stores.desk, { node }))
const stockOfPacks = async (town: Town) =>
  `?stock=${(await storeOf(town)).stocks.find(({ kind }) => kind === 'kit')?.id}`
const nextKit = async (town: Town) => `?node=pc.beiguan&after=${(await storeOf(town)).kits[0]?.id}`
const underWay = async (town: Town) => `?id=${(await storeOf(town, station)).coming[0]?.id}`

const withDoubts = async (town: Town) => {
  await doubts(town)
  return ''
}
const toReview = async (town: Town) => `?id=${await waitingCard(town)}`
const withCards = async (town: Town) => {
  await waitingCard(town)
  return ''
}

/** People have served for some months, and one purse does not add up; once for a town. */
const served = new WeakSet<Town>()
const servedSome = async (town: Town) => {
  const hand = await pointsHand(town)
  if (served.has(town)) return hand
  served.add(town)
  await serveSome(hand)
  return hand
}
const withPoints = (query: string) => async (town: Town) => {
  await servedSome(town)
  return query
}
const withFrozen = async (town: Town) => {
  await (await servedSome(town)).spoil('lin-yulan', 'rider')
  await town.runTask('points.verifyLedger')
  return ''
}

/** What was served in the last quarter makes the star of this one */
const withStar = async (town: Town) => {
  await (await servedSome(town)).giveStars()
  return ''
}
const withAppeal = async (town: Town) => {
  await withStar(town)
  await town.as('zhao-tiezhu')(stars.appeal, { words: '九月二十日在北关驿站帮着搬了两小时水，没有算上' })
  return '?node=pc.beiguan.c01&place=%E5%8C%97%E5%85%B3%E7%A4%BE%E5%8C%BA'
}

const withGifts = (query: string) => async (town: Town) => {
  await giftTown(town)
  return query
}
const giftRound = (which: keyof GiftTown) => async (town: Town) => `?id=${(await giftTown(town))[which]}`

const ownSnap = async (town: Town) => {
  const { items } = expectDone(await town.as('sun-xiaomei')(snaps.mine, {}))
  return `?id=${items.find(({ state }) => state === 'answered')?.id}`
}
const snapToReview = async (town: Town) => {
  const { items } = expectDone(await town.as('li-wen')(snaps.queue, { node: 'pc.beiguan.c01', list: 'waiting' }))
  return `?id=${items.find(({ kind }) => kind === 'praise')?.id}`
}

/** with a photo, and with a name */
const plaqueOf = (which: 'photo' | 'name') => async (town: Town) => {
  const { items } = expectDone(await town.as('lin-yulan')(honours.board, { node: 'pc.beiguan.c01' }))
  return `?id=${items.find(({ thumbs, name }) => (which === 'photo' ? thumbs.length > 0 : name !== undefined))?.id}`
}
const postToRelease = async (town: Town) => `?id=${(await honourActs(() => town).desk('ready')).items[0]?.id}`
const consentLink = async (town: Town) => `?code=${(await honourActs(() => town).asked()).code}`
const atBoard = '?node=pc.beiguan.c01'

/** The address of a screen, with what its visitor needs. */
export async function queryOf(screen: Route, town: Town): Promise<string> {
  const { query = '' } = visitors[screen]
  return typeof query === 'string' ? query : query(town)
}

export const visitors: Readonly<Record<Route, Visitor>> = {
  home: { persona: 'lin-yulan' },
  ask: { persona: 'lin-yulan' },
  answer: { persona: 'lin-yulan' },
  topic: { persona: 'lin-yulan', query: '?id=seven-day-return' },
  calculators: { persona: 'lin-yulan' },
  calculator: { persona: 'lin-yulan', query: '?id=severance' },
  figures: { persona: 'wang-lvshi', query: '?node=pc&place=%E5%B9%B3%E5%9F%8E%E5%8C%BA' },
  letters: { persona: 'lin-yulan', query: '?card=prepaid-runaway&title=%E5%8D%A1%E9%80%80%E4%B8%8D%E4%BA%86' },
  letterPath: { persona: 'lin-yulan' },
  letter: { persona: 'lin-yulan' },
  reviewList: { persona: writer, query: withDoubts },
  cardDrafts: { persona: writer, query: withCards },
  cardDraft: { persona: writer },
  cardReview: { persona: reviewer, query: toReview },
  scan: { persona: 'lin-yulan', query: '?scene=x.unknown' },
  me: { persona: 'li-wen' },
  consent: { persona: 'chen-xinlai' },
  profile: { persona: 'lin-yulan' },
  data: { persona: 'lin-yulan' },
  roles: { persona: 'sun-xiaomei' },
  claim: { persona: 'lin-yulan' },
  accept: { persona: 'zhao-tiezhu' },
  invitations: { persona: 'li-wen', query: '?node=pc.beiguan.c01&place=%E5%8C%97%E5%85%B3%E7%A4%BE%E5%8C%BA' },
  staff: { persona: 'gao-jie', query: '?node=pc.beiguan&place=%E5%8C%97%E5%85%B3%E8%A1%97%E9%81%93' },
  places: { persona: 'li-wen', query: '?node=pc.beiguan.c01&place=%E5%8C%97%E5%85%B3%E7%A4%BE%E5%8C%BA' },
  placesImport: { persona: 'li-wen', query: '?node=pc.beiguan.c01&place=%E5%8C%97%E5%85%B3%E7%A4%BE%E5%8C%BA' },
  trail: { persona: 'gao-jie', query: '?node=pc.beiguan&place=%E5%8C%97%E5%85%B3%E8%A1%97%E9%81%93' },
  settleHome: { persona: 'ma-jianguo', query: `?node=${station}&place=%E5%8C%97%E5%85%B3%E7%A4%BE%E5%8C%BA` },
  handOver: { persona: 'lin-yulan' },
  consultations: { persona: 'lin-yulan' },
  thread: { persona: 'lin-yulan', query: ownThread },
  sittings: { persona: 'lin-yulan' },
  bookings: { persona: 'lin-yulan' },
  adviceDesk: { persona: 'wang-lvshi', query: ofDistrict },
  adviceCase: { persona: 'wang-lvshi', query: ownCase },
  adviceTemplates: { persona: 'wang-lvshi', query: ofDistrict },
  adviceDay: { persona: 'wang-lvshi', query: ofDistrict },
  adviceFigures: { persona: 'gao-jie', query: '?node=pc.beiguan&place=%E5%8C%97%E5%85%B3%E8%A1%97%E9%81%93' },
  stations: { persona: 'zhao-tiezhu' },
  station: { persona: 'zhao-tiezhu', query: '?node=pc.beiguan.c01.s01' },
  stationMap: { persona: 'zhao-tiezhu' },
  stationEdit: { persona: 'ma-jianguo', query: '?node=pc.beiguan.c01.s01' },
  stationFaults: { persona: 'ma-jianguo', query: '?node=pc.beiguan.c01.s01' },
  stationHandOver: { persona: 'ma-jianguo', query: '?node=pc.beiguan.c01.s01' },
  stationTable: { persona: 'li-wen', query: '?node=pc.beiguan.c01&place=%E5%8C%97%E5%85%B3%E7%A4%BE%E5%8C%BA' },
  myFaults: { persona: 'zhao-tiezhu' },
  myCode: { persona: 'zhao-tiezhu' },
  codesDesk: { persona: 'li-wen', query: withScans },
  posters: { persona: 'ma-jianguo', query: ofStation },
  classes: { persona: 'lin-yulan' },
  class: { persona: 'lin-yulan', query: town => classOf(town, 'coming') },
  classDesk: { persona: 'wang-lvshi', query: ofDistrict },
  classForm: { persona: 'wang-lvshi', query: ofDistrict },
  classStage: { persona: 'wang-lvshi', query: town => classOf(town, 'coming') },
  books: { persona: 'lin-yulan', query: ofStation },
  book: { persona: 'lin-yulan', query: town => bookOf(town, '平凡的世界') },
  myBooks: { persona: 'lin-yulan' },
  bookDesk: { persona: 'ma-jianguo', query: ofStation },
  bookForm: { persona: 'ma-jianguo', query: ofStation },
  groups: { persona: 'li-wen', query: '?node=pc.beiguan.c01&place=%E5%8C%97%E5%85%B3%E7%A4%BE%E5%8C%BA' },
  groupBind: { persona: 'li-wen', query: inNewGroup },
  groupText: { persona: 'li-wen', query: '?node=pc.beiguan.c01&place=%E5%8C%97%E5%85%B3%E7%A4%BE%E5%8C%BA' },
  classReplay: { persona: 'wang-lvshi', query: town => classOf(town, 'past') },
  market: { persona: 'lin-yulan', query: '?node=pc.beiguan.c01' },
  good: { persona: 'lin-yulan', query: async town => `?id=${await goodOf(town, '理发')}` },
  myOrders: { persona: 'sun-xiaomei' },
  order: {
    persona: 'sun-xiaomei',
    query: async town => `?id=${expectDone(await town.as('sun-xiaomei')(market.mine, {})).items[0]?.id}`,
  },
  marketDesk: { persona: 'li-wen', query: '?node=pc.beiguan.c01' },
  shopDesk: { persona: 'li-wen', query: async town => `?id=${await shopOf(town)}` },
  shopForm: { persona: 'li-wen', query: async town => `?shop=${await shopOf(town)}` },
  goodForm: {
    persona: 'li-wen',
    query: async town => `?shop=${await shopOf(town)}&id=${await goodOf(town, '理发')}`,
  },
  goodBook: { persona: 'li-wen', query: async town => `?id=${await goodOf(town, '洗衣液')}` },
  shopCounter: { persona: 'li-wen', query: async town => `?shop=${await shopOf(town)}` },
  settlement: { persona: 'li-wen', query: withEnded },
  myGifts: { persona: 'lin-yulan', query: withGifts('') },
  giftTicket: {
    persona: 'lin-yulan',
    query: `?code=7Q2M4XP9ZT&round=${encodeURIComponent('邻里暖冬')}&proxy=${encodeURIComponent('小林')}&to=2026-12-05`,
  },
  giftCounter: { persona: 'ma-jianguo', query: withGifts(`?node=${station}`) },
  giftOutside: { persona: 'ma-jianguo', query: withGifts(`?node=${station}`) },
  giftRounds: { persona: 'gao-jie', query: withGifts(ofStreet) },
  giftRound: { persona: 'gao-jie', query: giftRound('riders') },
  giftForm: { persona: 'gao-jie', query: withGifts(ofStreet) },
  giftList: { persona: 'gao-jie', query: giftRound('draft') },
  giftRecords: { persona: 'gao-jie', query: withGifts(ofStreet) },
  giftComplaints: { persona: 'gao-jie', query: withGifts(ofStreet) },
  wishes: { persona: 'zhao-tiezhu', query: ofStation },
  wish: { persona: 'zhao-tiezhu', query: wishOf },
  wishForm: { persona: 'lin-yulan', query: ofStation },
  myWishes: { persona: 'lin-yulan' },
  snapSend: { persona: 'lin-yulan' },
  mySnaps: { persona: 'zhao-tiezhu' },
  snap: { persona: 'sun-xiaomei', query: ownSnap },
  snapDesk: { persona: 'li-wen', query: '?node=pc.beiguan.c01' },
  snapReview: { persona: 'li-wen', query: snapToReview },
  snapRules: { persona: 'li-wen', query: '?node=pc.beiguan.c01' },
  snapFigures: { persona: 'gao-jie', query: ofStreet },
  honours: { persona: 'lin-yulan', query: atBoard },
  honour: { persona: 'lin-yulan', query: plaqueOf('photo') },
  honourSlides: { persona: 'ma-jianguo', query: `?node=${station}` },
  nominate: { persona: 'lin-yulan' },
  myNominations: { persona: 'zhao-tiezhu' },
  honourConsent: { persona: 'zhao-tiezhu', query: consentLink },
  aboutMe: { persona: 'zhao-tiezhu' },
  honourRate: { persona: 'wang-lvshi' },
  honourDesk: { persona: 'gao-jie', query: atBoard },
  honourPost: { persona: 'gao-jie', query: postToRelease },
  honourWrite: { persona: 'li-wen', query: atBoard },
  honourMonths: { persona: 'li-wen', query: atBoard },
  honourCouncil: { persona: 'li-wen', query: atBoard },
  banner: { persona: 'li-wen', query: plaqueOf('name') },
  desk: { persona: 'gao-jie' },
  storeDesk: { persona: 'gao-jie', query: '?node=pc.beiguan' },
  storeReceive: { persona: 'gao-jie', query: '?node=pc.beiguan' },
  storeThing: { persona: 'gao-jie', query: stockOfPacks },
  storeCount: { persona: 'gao-jie', query: stockOfPacks },
  storeItems: { persona: 'gao-jie', query: '?node=pc.beiguan' },
  storeItemForm: { persona: 'gao-jie', query: '?node=pc.beiguan' },
  kits: { persona: 'gao-jie', query: '?node=pc.beiguan' },
  kitForm: { persona: 'gao-jie', query: nextKit },
  assemble: { persona: 'gao-jie', query: '?node=pc.beiguan' },
  storeSend: { persona: 'gao-jie', query: '?node=pc.beiguan' },
  storeTransfer: { persona: 'ma-jianguo', query: underWay },
  storeTransfers: { persona: 'gao-jie', query: '?node=pc.beiguan' },
  reconcile: { persona: 'gao-jie', query: '?node=pc.beiguan' },
  supplies: { persona: 'zhao-tiezhu', query: atTheWall },
  mySupplies: { persona: 'zhao-tiezhu' },
  supplyDesk: { persona: 'ma-jianguo', query: ofStation },
  supplyForm: { persona: 'ma-jianguo', query: `?node=${station}` },
  supplyBook: { persona: 'ma-jianguo', query: ofStation },
  wishDesk: { persona: 'ma-jianguo', query: ofStation },
  activities: { persona: 'lin-yulan' },
  activity: { persona: 'lin-yulan', query: async town => `?id=${await activityOf(town, '清扫小区积雪')}` },
  myActivities: { persona: 'sun-xiaomei' },
  signIn: { persona: 'sun-xiaomei', query: '?scene=a.0000000000AAAAAAAA' },
  myHours: { persona: 'sun-xiaomei' },
  myPapers: { persona: 'sun-xiaomei' },
  recordHours: { persona: 'lin-yulan' },
  activityDoor: {
    persona: 'li-wen',
    query: async town => `?activity=${await activityOf(town, '清扫小区积雪')}`,
  },
  hoursDesk: { persona: 'li-wen', query: '?node=pc.beiguan.c01&place=%E5%8C%97%E5%85%B3%E7%A4%BE%E5%8C%BA' },
  hoursSheet: { persona: 'li-wen', query: async town => `?activity=${await activityOf(town, '陪独居老人包饺子')}` },
  activityForm: { persona: 'li-wen', query: '?node=pc.beiguan.c01' },
  activityRoster: { persona: 'li-wen', query: async town => `?id=${await activityOf(town, '教老人用手机挂号')}` },
  activityDesk: { persona: 'li-wen', query: '?node=pc.beiguan.c01&place=%E5%8C%97%E5%85%B3%E7%A4%BE%E5%8C%BA' },
  activityFigures: { persona: 'gao-jie', query: '?node=pc.beiguan&place=%E5%8C%97%E5%85%B3%E8%A1%97%E9%81%93' },
  myPoints: { persona: 'sun-xiaomei', query: withPoints('') },
  pointsBoard: { persona: 'sun-xiaomei', query: withPoints(ofStation) },
  pointsStatement: { persona: 'sun-xiaomei', query: withPoints('') },
  givePoints: { persona: 'sun-xiaomei', query: '?purse=volunteer' },
  pointRules: { persona: 'he-ming', query: ofDistrict },
  pointRuleForm: { persona: 'he-ming', query: '?purse=volunteer' },
  pointAwards: { persona: 'gao-jie', query: withPoints('?node=pc.beiguan&place=%E5%8C%97%E5%85%B3%E8%A1%97%E9%81%93') },
  stars: { persona: 'zhao-tiezhu', query: withStar },
  starDesk: { persona: 'li-wen', query: withAppeal },
  starRules: { persona: 'he-ming' },
  pointsFrozen: { persona: 'he-ming', query: withFrozen },
}
