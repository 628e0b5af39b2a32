/** Words of the page on which a keeper enters somebody's home. */
import '../errors/settle-home'

export const settleHomeText = {
  title: '帮居民登记住处',
  lead: '先选住在哪，再扫对方的“我的码”。对方亮出码，就是同意您来登记。',
  where: '住在哪',
  whereNone: '还没有选',
  choose: '选小区、楼栋',
  change: '换一处',
  last: (home: string) => `还是${home}`,
  communities: '哪个社区',
  estates: '哪个小区',
  buildings: '哪栋楼',
  only: (place: string) => `就写到${place}`,
  here: '本社区',
  whose: '是谁的住处',
  careful: '扫了就记下。您这里不留名单，谁住哪栋回头查不到。',
  sending: '正在登记',
  done: (home: string) => `登记好了：${home}`,
  doneText: '对方在“我的资料”里能看到，也能改。下一位可以接着来。',
} as const
