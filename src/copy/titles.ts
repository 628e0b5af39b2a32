/** What stands in the bar above each page. */
export const titles = {
  home: '暖新',
  ask: '维权',
  answer: '怎么办',
  topic: '维权问题',
  scan: '扫到的码',
  me: '我的',
  consent: '隐私说明',
  profile: '我的资料',
  data: '我的数据',
  roles: '我的身份',
  claim: '首位管理员',
  accept: '接受邀请',
  invitations: '邀请',
  staff: '工作人员',
  places: '地点',
  trail: '操作记录',
} as const
