import { personCodeErrors } from './person-code'
import { register } from './registry'
import { type TextsOf, typed, unchanged } from './text'

export const suppliesErrors = register<TextsOf<'supplies'>>({
  NOT_A_STATION: { happened: '这里不是驿站，没有物资架', kept: typed, next: '到驿站的页面里找“物资补给”。' },
  SUPPLY_NOT_FOUND: { happened: '架上没有这样东西了', next: '它可能已经撤下。回物资架再看看。' },
  CODE_NOT_HERE: {
    happened: '这个码不是这个驿站墙上的',
    kept: '什么都没有领走。',
    next: '站到物资架前，扫驿站墙上的码再领。',
  },
  SUPPLY_GONE: ({ quantity }) => ({
    happened: quantity ? `只剩 ${quantity} 份，不够这么多` : '刚好被人领完了',
    kept: '什么都没有记下。',
    next: quantity ? '少拿一点再试。' : '跟驿站的人说一声，补上就有。',
  }),
  SUPPLY_LIMIT: ({ perDay, left }) => ({
    happened: left ? `今天还能领 ${left} 份` : perDay ? `今天的 ${perDay} 份已经领过了` : '今天的已经领够了',
    kept: '什么都没有领走。',
    next: left ? '少拿一点再试。' : '留一点给后面的人，明天再来。',
  }),
  ...personCodeErrors,
  THEIR_LIMIT: ({ perDay, left }) => ({
    happened: left
      ? `对方今天还能领 ${left} 份`
      : perDay
        ? `对方今天的 ${perDay} 份已经领过了`
        : '对方今天的已经领够了',
    kept: '什么都没有记下。',
    next: left ? '少发一点再试。' : '请对方明天再来。',
  }),
  NOT_TAKEN: { happened: '今天没有记着您领过这一份', next: '可能已经放回去了。到“我领的物资”里看看。' },
  SUPPLY_TWICE: ({ name }) => ({
    happened: name ? `架上已经有“${name}”了` : '架上已经有这样东西了',
    kept: typed,
    next: '找到那一样，登记进货就行。',
  }),
  SUPPLY_LEFT: ({ quantity, unit }) => ({
    happened: quantity ? `账上还有 ${quantity} ${unit ?? ''}`.trimEnd() : '账上还有剩的',
    kept: unchanged,
    next: '先发完，或者盘点、报损到零，再撤下。',
  }),
  STOCK_FULL: { happened: '数目太大，账上记不下', kept: typed, next: '看看是不是多写了一位。' },
  STOCK_BELOW_ZERO: {
    happened: '这样一改，账上就成负数了',
    kept: unchanged,
    next: '东西可能已经被领走一些。刷新一下，重新盘点。',
  },
  COUNTED_MEANWHILE: ({ quantity, unit }) => ({
    happened:
      quantity === undefined
        ? '您数的时候，别人刚盘点过'
        : `您数的时候，别人刚盘点过，账上是 ${quantity} ${unit ?? ''}`.trimEnd(),
    kept: '您的数没有记，别人的还在。',
    next: '两个人对一下，再数一遍。',
  }),
  NOT_UNDOABLE: { happened: '这一笔不能撤了', next: '它已经撤过，或者隔得太久。用盘点把数改对就行。' },
})
