/** Names of what people fill in, for saying which one is wrong. */
const fields: Readonly<Record<string, string>> = {
  action: '操作',
  before: '之前的答案',
  below: '地点',
  calculator: '算法',
  about: '说明',
  cards: '卡片',
  channels: '找谁',
  class: '课堂',
  citations: '依据',
  code: '码',
  conclusion: '结论',
  confirm: '确认的字',
  contact: '联系办法',
  count: '人数',
  day: '日子',
  days: '天数',
  deadlines: '期限',
  district: '区名',
  done: '处理结果',
  evidence: '证据',
  from: '开始的时间',
  group: '分组',
  home: '社区',
  id: '编号',
  input: '内容',
  key: '操作编号',
  kind: '类别',
  kinds: '提醒',
  minutes: '每次的时长',
  mode: '见面的办法',
  name: '名称',
  node: '地点',
  note: '备注',
  parent: '上级地点',
  personId: '人员',
  phone: '手机号',
  pictures: '图片',
  question: '问题',
  questions: '问法',
  reason: '原因',
  related: '相关卡片',
  role: '身份',
  segment: '短编号',
  source: '出处',
  subject: '说的是哪一类',
  subjects: '接哪几类事',
  successor: '并入的地点',
  replay: '回放',
  title: '标题',
  token: '绑定卡',
  traps: '容易踩的坑',
  value: '数目',
  values: '填的数',
  verdict: '意见',
  version: '版本',
  where: '见面的地方',
  why: '原因',
  words: '内容',
  working: '怎么算',
  workingDays: '工作日',
}

/** What stands in and behind the boxes of numbers and days. */
export const fieldUnits = {
  yuan: '元',
  percent: '%',
  hours: '小时',
  days: '天',
  chooseDay: '点一下，选日子',
  chooseTime: '点一下，选时间',
} as const

/** The Chinese name of a field; one that has none, or is Chinese already, stays as it is. */
export const fieldName = (name: string): string => fields[name] ?? name

/** The Chinese names of the fields in a failure; a field that has none is left out rather than shown in English. */
export function fieldNames(names: unknown): readonly string[] {
  if (!Array.isArray(names)) return []
  const known = names.flatMap(name => (typeof name === 'string' ? (fields[name.split('.')[0] ?? ''] ?? []) : []))
  return [...new Set(known)]
}
