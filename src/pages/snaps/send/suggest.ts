/** Which category the words point to. A suggestion: the chips stay open. */
import type { Category, SnapKind } from '@/contract/snaps'

const signs: Readonly<Record<SnapKind, readonly (readonly [Category, RegExp])[]>> = {
  praise: [
    ['crossing', /斑马线|让行|礼让|路口|停下来|先过|过马路/],
    ['honesty', /捡到|拾到|失主|钱包|归还|还给/],
    ['sorting', /分类|投放|桶站|厨余|可回收/],
    ['queueing', /排队|排着队/],
    ['pets', /狗|犬|遛|牵绳/],
    ['caring', /捡垃圾|扫雪|清扫|打扫|爱护|花草/],
    ['neighbours', /邻居|对门|楼上|楼下|街坊/],
    ['helping', /帮|扶|送回|照顾|救/],
  ],
  attention: [
    ['hazard', /电线|漏电|漏气|煤气|井盖|着火|塌|消防|危险|隐患|结冰/],
    ['occupied', /楼道|占道|堆放|通道|摆摊/],
    ['parking', /停车|乱停|车堵|堵门|堵路|单车/],
    ['litter', /垃圾|粪|臭|污水/],
    ['damage', /坏|破|裂|不亮|断了|漏水/],
  ],
}

/** Undefined when nothing points anywhere: then somebody has to choose, or half the figures would be of the first one. */
export const suggestedCategory = (kind: SnapKind, words: string): Category | undefined =>
  signs[kind].find(([, sign]) => sign.test(words))?.[0]
