import { pointsText } from '../market/points-text'
import { adviceErrors } from './advice'
import { register } from './registry'
import { day, nothing, type TextsOf, typed, unchanged } from './text'

const counted = (left: unknown, unit: unknown) => `账上是 ${left} ${unit ?? ''}`.trimEnd()

export const marketErrors = register<TextsOf<'market'>>({
  ATTACHMENT_UNKNOWN: adviceErrors.ATTACHMENT_UNKNOWN,
  ATTACHMENT_NOT_PICTURE: adviceErrors.ATTACHMENT_NOT_PICTURE,
  ATTACHMENT_TOO_LARGE: adviceErrors.ATTACHMENT_TOO_LARGE,
  PLACE_UNKNOWN: { happened: '没有找到这个地方', next: '从“我的资料”里选一下住在哪个社区，再进来。' },
  GOOD_NOT_FOUND: { happened: '没有找到这样东西', next: '回到超市，看看别的。' },
  SHOP_NOT_FOUND: { happened: '没有找到这个兑换点', next: '回到兑换点管理，重新选一个。' },
  ORDER_NOT_FOUND: { happened: '没有找到这张兑换单', next: '到“我的兑换单”里找一找。' },
  OFF_SHELF: { happened: '这样东西刚下架', kept: '积分没有动。', next: '回到超市，看看别的。' },
  SHOP_CLOSED: {
    happened: '这个兑换点现在不换',
    kept: '积分没有动。',
    next: '过几天再来看看，或者换一个兑换点。已经换好的，照样能取。',
  },
  PURSE_NOT_TAKEN: { happened: '这里不收这种积分', kept: '积分没有动。', next: '换一种积分，或者换一个兑换点。' },
  PRICE_CHANGED: ({ price }) => ({
    happened: typeof price === 'number' ? `刚改了价，现在要 ${pointsText(price)} 分` : '刚改了价',
    kept: '积分没有动。',
    next: '看一看新的价，合适再换。',
  }),
  MONTH_LIMIT: ({ perMonth }) => ({
    happened: perMonth ? `这样东西每人每月 ${perMonth} 份，您这个月的已经换过了` : '您这个月的已经换过了',
    kept: '积分没有动。',
    next: '下个月再来。要是刚取消了一张，过一两分钟再试。',
  }),
  GOOD_GONE: { happened: '刚好被人换完了', kept: '积分没有动。', next: '过几天补了货再来，或者看看别的。' },
  SLOT_WANTED: { happened: '还没有选时间', kept: '积分没有动。', next: '选一个有空位的时间，再换。' },
  SLOT_GONE: { happened: '这个时间没有空位了', kept: '积分没有动。', next: '换一个时间。' },
  TOO_FEW_POINTS: ({ balance }) => ({
    happened: typeof balance === 'number' ? `积分不够，现在能用的是 ${pointsText(balance)} 分` : '积分不够',
    kept: '积分没有动。',
    next: '再参加几次志愿服务，攒够了来换。',
  }),
  PURSE_FROZEN: {
    happened: '您的积分正在核对，暂时不能用',
    kept: '一分也没有少。',
    next: '核对完就能用。着急的话，问问社区。',
  },
  FETCHED_ALREADY: {
    happened: '东西已经取走了，不能在这里退',
    kept: nothing,
    next: '要是东西有问题，带上它到兑换点，找那里的人看看。',
  },
  ORDER_OVER: { happened: '这张兑换单已经结束了', kept: nothing, next: '积分已经退回，到“我的兑换单”里看看。' },
  PICKUP_UNKNOWN: {
    happened: '没有这个取货码',
    kept: nothing,
    next: '请对方打开“我的兑换单”，对着那一行再看一遍。',
  },
  ORDER_ELSEWHERE: ({ shop, spot }) => ({
    happened: shop ? `这张单要到“${shop}”取` : '这张单要到另一个兑换点取',
    kept: '单子还好好的，没有用掉。',
    next: spot ? `请对方去那里：${spot}。` : '请对方看看单子上写的地方。',
  }),
  ORDER_HANDED: ({ at }) => ({
    happened: day(at) ? `这张单 ${day(at)} 已经取过了` : '这张单已经取过了',
    kept: '这一回什么都没有记。',
    next: '别再交第二份。对方说没拿到的话，看看日结，一起核对。',
  }),
  ORDER_CANCELLED: {
    happened: '这张单已经取消了，积分退回去了',
    kept: nothing,
    next: '先别交货。对方还想要，请重新兑换。',
  },
  ORDER_EXPIRED: {
    happened: '这张单过期了，积分会退回去',
    kept: nothing,
    next: '先别交货。对方还想要，请重新兑换。',
  },
  SLOT_LATER: ({ slot }) => ({
    happened: day(slot) ? `约的是 ${day(slot)}，还没到那天` : '约的日子还没到',
    kept: '单子还好好的，没有用掉。',
    next: '请对方到那天再来，或者取消了另约。',
  }),
  OWN_ORDER: {
    happened: '这是您自己换的，不能自己交给自己',
    kept: '单子还好好的，没有用掉。',
    next: '请一位同事来交货，账上才说得清。',
  },
  NO_SHOP_HERE: { happened: '这里不能开兑换点', kept: typed, next: '选一个社区或者驿站。' },
  SHOP_TWICE: ({ name }) => ({
    happened: name ? `这里已经有“${name}”了` : '这里已经有同名的兑换点了',
    kept: typed,
    next: '换一个名字，或者去改原来那个。',
  }),
  GOOD_TWICE: ({ name }) => ({
    happened: name ? `这里已经有“${name}”了` : '这里已经有这样东西了',
    kept: typed,
    next: '下架的也算。找到那一样，改一改、登记入库就行。',
  }),
  SLOTS_FOR_SERVICES: { happened: '物品不用约时间', kept: typed, next: '把时间去掉再存。' },
  SLOT_PAST: { happened: '有一个时间已经过了', kept: typed, next: '改成以后的时间。' },
  SLOT_TWICE: { happened: '有两个时间是一样的', kept: typed, next: '去掉一个；人多就把那个时间的名额加大。' },
  SLOT_BOOKED: {
    happened: '有人已经约了这个时间，不能去掉，也不能少于约好的人数',
    kept: typed,
    next: '真去不了，先到“等着取的”里替人取消，积分会退回去。',
  },
  NO_STOCK: { happened: '服务没有库存', kept: unchanged, next: '改一改可以约的时间就行。' },
  STOCK_FULL: { happened: '数目太大，账上记不下', kept: typed, next: '看看是不是多写了一位。' },
  STOCK_SHORT: ({ left }) => ({
    happened: left === undefined ? '账上没有这么多' : `账上只有 ${left}，没有这么多`,
    kept: unchanged,
    next: '刚才可能有人兑换了。刷新一下再看。',
  }),
  STOCK_NEGATIVE: {
    happened: '这样一改，账上就成负数了',
    kept: unchanged,
    next: '刚才可能有人兑换了。刷新一下，重新盘点。',
  },
  COUNTED_BEFORE: ({ left, unit }) => ({
    happened: left === undefined ? '您数的时候，别人刚盘点过' : `您数的时候，别人刚盘点过，${counted(left, unit)}`,
    kept: '您的数没有记，别人的还在。',
    next: '两个人对一下，再数一遍。',
  }),
  NO_COUNT: {
    happened: '这次盘点已经不作数了',
    kept: nothing,
    next: '可能有人重新数过，或者已经确认过。刷新一下再看。',
  },
  CANNOT_UNDO: { happened: '这一笔不能撤了', next: '它已经撤过，或者隔得太久。用盘点把数改对就行。' },
})
