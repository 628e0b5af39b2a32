/** Words of the papers about one's own service. */
import './errors/certificates'

export const certificatesText = {
  lead: '审核好的服务，都能印在纸上。打开就是一份 PDF，可以存、可以发，也可以打印。',
  which: '哪一年的',
  allYears: '全部',
  yearOf: (year: number) => `${year} 年`,
  certificate: '志愿服务证明',
  certificateText: '一页纸：服务了多少小时、多少次、在哪里、做了什么。留了盖章的地方。',
  openCertificate: '打开证明',
  statement: '年度明细',
  statementText: '这一年的每一次服务、每一笔积分，年初有多少，现在剩多少。',
  pickYear: '明细一年一份，先在上面选一年。',
  openStatement: '打开明细',
  making: '正在排版…',
  opened: '打开了',
  notOpened: '没能打开，再点一次试试',
  replaced: (signs: string) => `打开了。有几个字印不出来，用记号代替了：${signs}`,
  profile: '去写称呼',
  row: '证明和明细',
  rowNote: '印成 PDF，能打印、能发给别人',
} as const
