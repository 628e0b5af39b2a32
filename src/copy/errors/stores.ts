import { register } from './registry'
import { nothing, type TextsOf, typed, unchanged } from './text'

const so = (left: unknown, unit: unknown) => `${left} ${unit ?? ''}`.trimEnd()

export const storesErrors = register<TextsOf<'stores'>>({
  STORE_PLACE_UNKNOWN: { happened: '没有找到这个地方', next: '回到工作台，重新选一个地方。' },
  NO_THINGS_HERE: {
    happened: '这里不能登记物品和礼包',
    kept: typed,
    next: '到社区或者街道那里登记，下面的驿站都能用。',
  },
  NO_STORE_HERE: { happened: '那里不能放物资', kept: typed, next: '选一个街道、社区或者驿站。关掉的地方不行。' },
  ITEM_TWICE: ({ name }) => ({
    happened: name ? `这里已经有“${name}”了` : '这里已经有这样物品了',
    kept: typed,
    next: '直接去登记入库就行。停用的也算，改一改就能再用。',
  }),
  ITEM_NOT_FOUND: { happened: '没有找到这样物品', kept: typed, next: '刷新一下，重新选一样。' },
  ITEM_HIDDEN: ({ name }) => ({
    happened: name ? `“${name}”已经停用，不再进货` : '这样物品已经停用，不再进货',
    kept: typed,
    next: '还要进的话，先到“物品”里把它打开。',
  }),
  KIT_TWICE: ({ name }) => ({
    happened: name ? `这里已经有“${name}”了` : '这里已经有同名的礼包了',
    kept: typed,
    next: '换一个名字，或者去给原来那个出一个新版。',
  }),
  KIT_NOT_FOUND: { happened: '没有找到这个礼包', kept: typed, next: '回到礼包那一页，重新选一个。' },
  KIT_CHANGED: {
    happened: '您改的时候，别人刚出了新版',
    kept: '别人的新版还在，您填的也还在。',
    next: '回去看看新版，要改再从新版上改。',
  },
  KIT_LINE_TWICE: { happened: '有一样物品写了两回', kept: typed, next: '合成一行，把数量加起来。' },
  KIT_WITHDRAWN: {
    happened: '这一版礼包已经停用',
    kept: unchanged,
    next: '停用的不再装、不再发，可以拆开。要用就出一个新版。',
  },
  KIT_REPLACED: { happened: '这个礼包刚出了新版', kept: unchanged, next: '刷新一下，按新版装。已经装好的不受影响。' },
  STORE_NOT_FOUND: { happened: '没有找到这样东西的账', next: '回到物资库，重新点进来。' },
  BATCH_NOT_FOUND: { happened: '这一批已经不在这里了', kept: unchanged, next: '刷新一下再看，可能刚刚调走或者用完。' },
  BATCH_EXPIRED: ({ expires }) => ({
    happened: expires ? `这一批 ${expires} 就到期了` : '这一批已经过期',
    kept: unchanged,
    next: '日期写错了就改一改；真过期的，别收也别发，请拿到一边登记报损。',
  }),
  BATCH_TWICE: { happened: '同一批写了两回', kept: typed, next: '留一行就够，把数量合在一起。' },
  BATCHES_MANY: {
    happened: '这样东西的批次太多，账上排不下了',
    kept: unchanged,
    next: '先把零碎的几批用掉、调走或者报损，再来。',
  },
  PACKED_FROM_MANY: {
    happened: '一回要动的批次太多',
    kept: unchanged,
    next: '少装一些，分几回装。',
  },
  STORE_SHORT: ({ name, left, unit }) => ({
    happened: left === undefined ? '没有这么多' : `${name ? `“${name}”这一批` : '这一批'}能动的只有 ${so(left, unit)}`,
    kept: unchanged,
    next: '刚才可能有人发走或者调走了。刷新一下再看；借出去外面发的，先还回来。',
  }),
  STORE_FULL: { happened: '数目太大，账上记不下', kept: typed, next: '看看是不是多写了一位。' },
  STORE_NEGATIVE: {
    happened: '这样一改，账上就成负数了',
    kept: unchanged,
    next: '这批东西已经用掉一些。先把后来的那几笔理清，再来改这一笔。',
  },
  STORE_COUNTED_BEFORE: ({ left, unit }) => ({
    happened: left === undefined ? '您数的时候，别人刚盘点过' : `您数的时候，别人刚盘点过，账上是 ${so(left, unit)}`,
    kept: '您的数没有记，别人的还在。',
    next: '两个人对一下，再数一遍。',
  }),
  STORE_OUTSIDE_MOVED: ({ outside, unit }) => ({
    happened:
      outside === undefined
        ? '您数的时候，有人带了礼包出去，或者带了回来'
        : `您数的时候，带出去的变了，现在有 ${so(outside, unit)}在外面`,
    kept: '您的数没有记，账也没有动。',
    next: '退出去重新点“盘点”，把架上的再数一遍。',
  }),
  COUNT_REASON: {
    happened: '数的和账上不一样，还没写原因',
    kept: typed,
    next: '写一句就行，比如“找遍了，少两瓶”。不知道为什么少，也照实写。',
  },
  STORE_NO_COUNT: {
    happened: '这次盘点已经不作数了',
    kept: nothing,
    next: '可能有人重新数过，或者已经确认过。刷新一下再看。',
  },
  OWN_COUNT: {
    happened: '自己数的，要请另一位来确认',
    kept: '您数的都还在。',
    next: '请一位同事打开这一页看一眼，点“数对了”。',
  },
  ENTRY_FINAL: {
    happened: '这一笔不能在这里撤',
    kept: unchanged,
    next: '装包的用“拆开”，调拨的用“撤回”，发出去的到发放那里收回。',
  },
  ENTRY_UNDONE: { happened: '这一笔已经撤过了', kept: unchanged, next: '刷新一下就能看到。撤错了，就撤“撤销”那一笔。' },
  ITEM_SHORT: ({ name, have, need, unit }) => ({
    happened: name ? `“${name}”不够：要 ${so(need, unit)}，没过期的有 ${so(have, unit)}` : '有一样物品不够',
    kept: '什么都没有装。',
    next: '少装几份，或者先把缺的登记入库。',
  }),
  ONLY_PACKS: { happened: '这不是礼包，没法拆', kept: unchanged, next: '回到物资库，选一个礼包。' },
  ONLY_ITEMS: { happened: '礼包不能直接摆上货架', kept: unchanged, next: '先拆开，再把里面的东西摆上去。' },
  TRANSFER_SAME: { happened: '调出和收到的是同一个地方', kept: typed, next: '换一个要送去的地方。' },
  TRANSFER_NOT_FOUND: { happened: '没有找到这笔调拨', next: '回到物资库，重新点进来。' },
  TRANSFER_OVER: {
    happened: '这笔调拨已经了结了',
    kept: unchanged,
    next: '可能刚有人收下，或者送的人撤回了。刷新一下再看。',
  },
  TRANSFER_LINES: { happened: '有的东西还没有数', kept: typed, next: '每一样都填一个数，没有就填 0。' },
  TRANSFER_REASON: { happened: '数目对不上的，还没写原因', kept: typed, next: '写一句就行，比如“路上碎了一瓶”。' },
  SHELF_NOT_FOUND: { happened: '架上没有这样东西了', kept: unchanged, next: '先到驿站的物资架上添一样，再来摆。' },
  SHELF_ELSEWHERE: { happened: '这个货架不归这里管', kept: unchanged, next: '先把东西调过去，再由那里摆上货架。' },
  SHELF_UNIT: ({ unit, shelf }) => ({
    happened: unit && shelf ? `这里按“${unit}”记，货架上按“${shelf}”记` : '两边记数的单位不一样',
    kept: unchanged,
    next: '选一样单位相同的，或者在货架上另添一样。',
  }),
  SHELF_SHORT: ({ left, unit }) => ({
    happened: left === undefined ? '货架上没有这么多了' : `货架上只剩 ${so(left, unit)}，拿不回这么多`,
    kept: '货架和这里的账都没有动。',
    next: '摆出去以后有人拿走了。数一数还剩多少：货架那边登记盘点，这里重新摆一笔对的数。',
  }),
  SHELF_FULL: { happened: '货架上的数目太大，记不下', kept: unchanged, next: '看看是不是多写了一位。' },
})
