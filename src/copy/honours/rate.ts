/** Words for members of the 道德评议会. */
import '../errors/honours'

export const rateText = {
  title: '道德评议',
  lead: '一条一条看，觉得做得怎么样，就点哪个。',
  left: (count: number, more: boolean) => `还有 ${count}${more ? ' 条以上' : ' 条'}没评`,
  label: '您觉得怎么样',
  stars: (count: number) => `${count} 星`,
  more: '接着评',
  skip: '先跳过',
  rating: '正在记下',
  rated: (word: string) => `记下了：${word}`,
  again: '跳过的再看一遍',
  done: '都评完了，谢谢您',
  doneText: '有新的上榜，会出现在这里。',
  skipped: (count: number) => `跳过了 ${count} 条`,
  notMember: '这里给评议员用',
  notMemberText: '道德评议会的人由社区请。想参加，跟社区说一声，他们扫您的“我的码”就加上了。',
  board: '看善行义举榜',
} as const
