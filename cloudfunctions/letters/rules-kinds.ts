/** Each kind of letter from head to signature. */
import { blank, type Facts, type LetterBasis, type LetterKind, type LetterPart } from '../../src/contract/letters'
import {
  address,
  type Chapter,
  chapters,
  course,
  demands,
  legalBasis,
  paragraph,
  party,
  proofList,
  signature,
} from './rules-parts'
import { dayWords, oneLine, orBlank } from './rules-words'

export interface Material {
  readonly facts: Facts
  readonly basis: readonly LetterBasis[]
  readonly topic?: string
  /** the day of the letter, YYYY-MM-DD in Asia/Shanghai */
  readonly today: string
}

/** The last chapters of every letter: the law, where a card names it, and the proof. */
const grounds = ({ basis, facts }: Material): readonly Chapter[] => [
  { title: '依据', parts: legalBasis(basis) },
  { title: '证据清单', parts: proofList(facts) },
]

const matter = ({ topic }: Material): readonly LetterPart[] =>
  topic === undefined ? [] : [paragraph(`事项：${topic}。`)]
const contactOf = ({ other }: Facts) => (oneLine(other.contact) === '' ? undefined : oneLine(other.contact))

function complaint(material: Material): readonly LetterPart[] {
  const { facts, today } = material
  const { me, other, office } = facts
  const to = oneLine(office) === '' ? `${blank}市场监督管理局` : oneLine(office)
  return [
    address(`${to}：`),
    paragraph(`投诉人：${party(me.name, me.place, me.phone ?? blank)}。`),
    paragraph(`被投诉人：${party(other.name, other.place, contactOf(facts))}。`),
    ...matter(material),
    ...chapters([
      { title: '事情经过', parts: course(facts, '涉及金额') },
      { title: '我的请求', parts: demands(facts) },
      ...grounds(material),
    ]),
    paragraph('以上内容由本人填写，请依法受理，并把处理结果告诉本人。'),
    signature('投诉人', dayWords(today)),
  ]
}

function demand(material: Material): readonly LetterPart[] {
  const { facts, today } = material
  const { me, other } = facts
  const days = facts.answerDays === undefined ? blank : String(facts.answerDays)
  const from = [orBlank(oneLine(me.name)), ...(me.phone === undefined ? [] : [`联系电话：${me.phone}`])].join('，')
  const place = [other.place, other.contact]
    .map(oneLine)
    .filter(text => text !== '')
    .join('，')
  return [
    address(`${orBlank(oneLine(other.name))}：`),
    ...(place === '' ? [] : [paragraph(`（${place}）`)]),
    paragraph(`发函人：${from}。${oneLine(me.place) === '' ? '' : `地址：${oneLine(me.place)}。`}`),
    ...matter(material),
    ...chapters([
      { title: '事情经过', parts: course(facts, '涉及金额') },
      { title: `请在收到本函之日起${days}日内办到下列事项，并书面答复`, parts: demands(facts) },
      ...grounds(material),
    ]),
    paragraph('到期没有办到的，本人将依法向有关部门投诉，或者申请仲裁、提起诉讼。'),
    signature('发函人', dayWords(today)),
  ]
}

function arbitration(material: Material): readonly LetterPart[] {
  const { facts, today } = material
  const { me, other, office } = facts
  const by = `性别〔　　〕，公民身份号码${blank}（交件时本人手写）`
  const to = oneLine(office) === '' ? `${blank}劳动人事争议仲裁委员会` : oneLine(office)
  return [
    paragraph(`申请人：${party(me.name, me.place, me.phone ?? blank)}，${by}。`),
    paragraph(`被申请人：${party(other.name, other.place, contactOf(facts))}，法定代表人或负责人${blank}。`),
    ...matter(material),
    ...chapters([
      { title: '请求事项', parts: demands(facts) },
      { title: '事实与理由', parts: course(facts, '月工资') },
      ...grounds(material),
    ]),
    paragraph('此致'),
    address(to),
    signature('申请人', dayWords(today)),
  ]
}

export const partsOf: Readonly<Record<LetterKind, (material: Material) => readonly LetterPart[]>> = {
  complaint,
  demand,
  arbitration,
}
