/** Names of what people fill in, for saying which one is wrong. */
const fields: Readonly<Record<string, string>> = {
  action: '操作',
  below: '地点',
  calculator: '算法',
  code: '码',
  confirm: '确认的字',
  days: '天数',
  district: '区名',
  from: '从哪天起',
  home: '社区',
  id: '编号',
  input: '内容',
  key: '操作编号',
  kind: '类别',
  name: '名称',
  node: '地点',
  note: '备注',
  parent: '上级地点',
  personId: '人员',
  phone: '手机号',
  question: '问题',
  reason: '原因',
  role: '身份',
  segment: '短编号',
  source: '出处',
  successor: '并入的地点',
  value: '数目',
  values: '填的数',
  version: '版本',
}

/** What stands in and behind the boxes of numbers and days. */
export const fieldUnits = { yuan: '元', percent: '%', hours: '小时', days: '天', chooseDay: '点一下，选日子' } as const

/** The Chinese name of a field; one that has none, or is Chinese already, stays as it is. */
export const fieldName = (name: string): string => fields[name] ?? name

/** The Chinese names of the fields in a failure; a field that has none is left out rather than shown in English. */
export function fieldNames(names: unknown): readonly string[] {
  if (!Array.isArray(names)) return []
  const known = names.flatMap(name => (typeof name === 'string' ? (fields[name.split('.')[0] ?? ''] ?? []) : []))
  return [...new Set(known)]
}
