import { fieldName } from '../fields'
import { articleText } from '../numerals'
import { register } from './registry'
import { type TextsOf, typed, unchanged } from './text'

/** The part of a card that is meant. */
const place = (field: unknown) => (typeof field === 'string' ? `“${fieldName(field)}”里` : '卡片里')
const article = (number: unknown) => (typeof number === 'number' ? articleText(number) : '')

export const rightsErrors = register<TextsOf<'rights'>>({
  QUESTION_EMPTY: { happened: '还没有写问题', next: '写一句遇到的事，再问。' },
  QUESTION_TOO_LONG: ({ most }) => ({
    happened: most ? `写得太长了，最多 ${most} 个字` : '写得太长了',
    kept: typed,
    next: '留下最要紧的几句，再问一次。',
  }),
  CALCULATOR_NOT_FOUND: { happened: '没有找到这个算法', next: '到“算一算”里按事情找找看。' },
  VALUE_MISSING: ({ label }) => ({ happened: `还没有填“${label}”`, kept: typed, next: '填上再算。' }),
  VALUE_WRONG: ({ label }) => ({
    happened: label ? `“${label}”没有填对` : '有一处没有填对',
    kept: typed,
    next: '重新选一次或者填一次，再算。',
  }),
  VALUE_TOO_SMALL: ({ label, limit }) => ({
    happened: `“${label}”太小了，最少${limit}`,
    kept: typed,
    next: '看看是不是少打了数字。',
  }),
  VALUE_TOO_LARGE: ({ label, limit }) => ({
    happened: `“${label}”太大了，最多${limit}`,
    kept: typed,
    next: '看看是不是多打了数字。',
  }),
  DAY_UNKNOWN: ({ label }) => ({ happened: `“${label}”没有这一天`, kept: typed, next: '照着日历再选一次。' }),
  DAY_OUT_OF_RANGE: ({ label, earliest, latest }) => ({
    happened: `“${label}”要在 ${earliest} 到 ${latest} 之间`,
    kept: typed,
    next: '看看年份对不对。',
  }),
  DAY_BEFORE: ({ label, other }) => ({
    happened: `“${label}”比“${other}”还早`,
    kept: typed,
    next: '看看两个日子是不是填反了。',
  }),
  MORE_THAN: ({ label, other }) => ({
    happened: `“${label}”比“${other}”还多，算不出来`,
    kept: typed,
    next: '看看这两个数对不对。',
  }),
  FIGURE_OUT_OF_RANGE: { happened: '这个数不像是真的', kept: typed, next: '看看单位和小数点，再存一次。' },
  FIGURE_DAY_UNKNOWN: { happened: '没有这一天', kept: typed, next: '照着日历再选一次。' },
  CARD_NOT_FOUND: { happened: '没有找到这个问题', next: '它可能换了地方。到“维权”里按事情找找看。' },

  REVIEW_NOT_FOUND: { happened: '没有找到这条反馈', next: '它可能已经过了保存期。回到列表看看。' },
  REVIEW_CLOSED: { happened: '这条已经有人处理了', kept: typed, next: '回到列表，看看写了什么处理结果。' },

  CARD_NOT_YOURS: { happened: '这张卡片是别人写的', kept: typed, next: '请写的人来改，或者自己新写一张。' },
  CARD_NOT_WAITING: { happened: '这张卡片现在不用审', kept: unchanged, next: '回到列表，看看它到哪一步了。' },
  CARD_NOT_PUBLISHED: { happened: '这张卡片没有在用，不用撤', kept: unchanged, next: '回到列表看看现在的情况。' },
  CARD_CHANGED: { happened: '您看的时候，写的人又改过了', kept: unchanged, next: '打开新的一稿，看完再决定。' },
  CARD_REVIEWED_BY_AUTHOR: {
    happened: '自己写的卡片，不能自己审',
    kept: unchanged,
    next: '请另一位法律顾问或者区级负责人来看。',
  },
  CARD_TOO_MANY: { happened: '顾问写的卡片已经满了', kept: unchanged, next: '先撤下几张用不着的，再来发布。' },
  CARD_ARTICLE_UNKNOWN: ({ law, article: number }) => ({
    happened: `登记表里没有${law ?? '这部法律'}${article(number)}`,
    kept: typed,
    next: '从可引用的条文里选一条。登记表里没有的，请管理卡片的人先加上摘要。',
  }),
  CARD_ARTICLE_SUPERSEDED: ({ law, article: number, why }) => ({
    happened: `${law ?? '这一条'}${article(number)}不能引用${why ? `：${why}` : ''}`,
    kept: typed,
    next: '换成现在管用的那一条。',
  }),
  CARD_LAW_NOT_IN_FORCE: ({ law, status }) => ({
    happened: `${law ?? '这部法律'}${status ? `是“${status}”` : '现在不管用'}，不能引用`,
    kept: typed,
    next: '换成现行的法律。',
  }),
  CARD_LAW_AMENDED: ({ law, inForce }) => ({
    happened: `${law ?? '引用的法律'}改过了${inForce ? `，现行的 ${inForce} 起施行` : ''}`,
    kept: unchanged,
    next: '退回给写的人，请他对照现行条文再看一遍。',
  }),
  CARD_TEXT_PERSONAL: ({ field }) => ({
    happened: `${place(field)}有手机号、证件号或者银行卡号`,
    kept: typed,
    next: '删掉号码再交。卡片是给大家看的。',
  }),
  CARD_NUMBER_IN_PROSE: ({ field, text }) => ({
    happened: `${place(field)}写了${text ? `“${text}”` : '条号'}`,
    kept: typed,
    next: '条号只写在依据里，正文用大白话讲。',
  }),
  CARD_NAME_SUPERSEDED: ({ field, name, why }) => ({
    happened: `${place(field)}不能再提${name ? `“${name}”` : '这个旧名字'}${why ? `：${why}` : ''}`,
    kept: typed,
    next: '换成现在的名字。',
  }),
  CARD_GROUP_UNKNOWN: { happened: '没有这个分组', kept: typed, next: '重新选一个分组。' },
  CARD_QUESTION_TAKEN: ({ position, title }) => ({
    happened: `${position ? `第 ${position} 个问法` : '有个问法'}${title ? `“${title}”那张卡片上已经有了` : '别的卡片上已经有了'}`,
    kept: typed,
    next: '换个说法，或者去改那一张。',
  }),
  CARD_RELATED_UNKNOWN: { happened: '有一张相关的卡片找不到了', kept: typed, next: '重新选相关的卡片。' },
})
