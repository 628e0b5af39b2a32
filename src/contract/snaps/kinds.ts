/** What a snap is about. */
import * as z from 'zod/mini'

/** Two ways: good conduct to be praised, and what somebody should see to. */
export const snapKinds = { praise: '点赞好事', attention: '需要处理' } as const
export type SnapKind = keyof typeof snapKinds
export const SnapKind = z.enum(Object.keys(snapKinds) as [SnapKind, ...SnapKind[]])

/** What a snap is about, by kind. */
export const categories = {
  praise: {
    sorting: '垃圾分类',
    crossing: '礼让斑马线',
    helping: '助人为乐',
    honesty: '拾金不昧',
    caring: '爱护环境',
    queueing: '文明排队',
    pets: '文明养犬',
    neighbours: '邻里互助',
    goodDeed: '别的好事',
  },
  attention: {
    parking: '乱停乱放',
    litter: '垃圾没清',
    damage: '设施损坏',
    hazard: '安全隐患',
    occupied: '占道、占楼道',
    matter: '别的事',
  },
} as const
export type PraiseCategory = keyof typeof categories.praise
export type AttentionCategory = keyof typeof categories.attention
export type Category = PraiseCategory | AttentionCategory
const names = [...Object.keys(categories.praise), ...Object.keys(categories.attention)] as [Category, ...Category[]]
export const Category = z.enum(names)
/** True when the category belongs to this kind. */
export const isOf = (kind: SnapKind, category: Category): boolean => category in categories[kind]
/** In Chinese, whatever the kind. */
export const categoryTitle = (category: Category): string =>
  ({ ...categories.praise, ...categories.attention })[category]
