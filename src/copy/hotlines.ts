/** Numbers that people may have to call, and what each is for. */
export const hotlines = {
  '110': '报警',
  '119': '火警',
  '120': '急救',
  '122': '交通事故',
  '96110': '反诈专线',
  '12315': '消费投诉',
  '12338': '妇女维权',
  '12345': '政务热线',
  '12348': '法律援助',
  '12351': '职工维权',
  '12356': '心理援助',
  '12329': '公积金',
  '12333': '劳动保障',
  '12366': '税务',
  '12393': '医保服务',
} as const
export type Hotline = keyof typeof hotlines

export const isHotline = (number: string): number is Hotline => Object.keys(hotlines).includes(number)
