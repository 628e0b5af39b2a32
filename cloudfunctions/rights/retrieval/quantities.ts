/** Characters that stand for a class of number. They are in no other text: Unicode's private use area. */
export const money = '\ue001'
export const span = '\ue002'
export const age = '\ue003'
export const count = '\ue004'
const share = '\ue005'
export const longNumber = '\ue006'

const digits = '(?:\\d+(?:[.,]\\d+)*|[零一二两三四五六七八九十百千万几半]+|数[十百千万])'
const about = '(?:多|来|余|几)?'
const rule = (pattern: string): RegExp => new RegExp(pattern, 'g')

/** Numbers that are part of what the law is called. They must not be blurred into a class. */
const fixed: readonly (readonly [RegExp, string])[] = [
  [rule('(?:7|七)(?:天|日)'), '七日'],
  [rule('(?:假|退|缺|少|错)(?:1|一)(?:赔|罚|补|陪)(?:3|三)'), '退一赔三'],
  [rule('(?:假|退|缺|少|错)(?:1|一)(?:赔|罚|补|陪)(?:10|十)'), '退一赔十'],
  [rule('(?:3|三)倍'), '三倍'],
  [rule('(?:10|十)倍'), '十倍'],
  [rule('(?:2|二|两|双)倍'), '双倍'],
  [rule('百分(?:之|百)'), '百分'],
]

const classes: readonly (readonly [RegExp, string])[] = [
  [rule('(?:1[3-9]\\d{9}|\\d{7,})'), longNumber],
  [rule(`百分${digits}?|${digits}(?:%|个点)|[一二三四五六七八九]成`), share],
  [rule(`${digits}${about}(?:周岁|岁)${about}`), age],
  [rule(`[¥$]${digits}`), money],
  [
    rule(
      `${digits}${about}(?:万|千|百)?${about}(?:块钱|块(?![儿去地])|元|美元|港币|圆|毛钱|毛(?=[,。，]|$)|角钱|rmb|人民币|大洋|万(?!一)|w(?![a-z])|k(?![a-z]))(?:[零一二三四五六七八九\\d]+)?${about}`,
    ),
    money,
  ],
  [
    rule(
      '[一二两三四五六七八九几\\d]+[百千万](?:[零一二三四五六七八九十百千\\d]*)(?:多|来|余)?(?![天年日个次公里克斤度条人家件页零一二三四五六七八九十百千万])',
    ),
    money,
  ],
  [
    rule(
      `${digits}${about}(?:个)?(?:小时|钟头|分钟|礼拜|星期|季度|工作日|年半|月底|天|日|周(?!岁)|月|年|号(?!店)|点[多半钟])${about}`,
    ),
    span,
  ],
  [
    rule(
      `${digits}${about}(?:次(?!性)|节|件|斤|克|瓶|盒|箱|袋|双|公里|折|张|台|辆|份|套|箱|颗|粒|条|人|个人|趟|遍|回|个)`,
    ),
    count,
  ],
  [rule('\\d{3,6}(?!\\d)'), money],
  [rule('\\d+(?:[.]\\d+)?'), count],
]

/** Hotlines are names, not numbers. */
const hotline =
  /(?<!\d)(?:12315|12345|12348|12378|12300|12305|12333|12338|12351|12356|12366|96110|110|119|120|315|4s|996|n\+1)(?!\d)/g

/** Amounts, spans, ages and counts become their class; 七天, 三倍, 退一赔十 and hotlines stay. */
export function classifyQuantities(text: string): string {
  const kept: string[] = []
  // private-use letters carry the kept numbers past the rules below
  const keep = (word: string): string => {
    if (!kept.includes(word)) kept.push(word)
    return String.fromCharCode(0xe100 + kept.indexOf(word))
  }
  const guarded = fixed
    .reduce((result, [pattern, word]) => result.replace(pattern, () => (word === '百分' ? word : keep(word))), text)
    .replace(/千万(?=[别不要记得小心])|万一|一百个不/g, keep)
    .replace(hotline, keep)
  const classified = classes.reduce((result, [pattern, kind]) => result.replace(pattern, kind), guarded)
  return classified.replace(/[\ue100-\uf8ff]/g, char => kept[char.charCodeAt(0) - 0xe100] ?? '')
}
