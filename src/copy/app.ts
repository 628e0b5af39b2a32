/** Words that every page shares, and those of the home and scan pages. */
export const appText = {
  name: '暖新',
  loading: '正在取，稍等一下',
  again: '再试一次',
  back: '返回',
  close: '关上',
  cancel: '先不',
  more: '看更多',
  saving: '正在保存',
  sending: '正在送出',
  readNotice: '看隐私说明',
  noticeVersion: (version: string) => `版本 ${version}`,
  agreedGoOn: '同意好了，接着办就行',
  copy: '复制',
  copied: '复制好了',
  copyFailed: '没能复制，请长按文字自己选',
  call: (number: string) => `拨打 ${number}`,
  callFailed: (number: string) => `没能打开拨号，请自己拨 ${number}`,

  tabs: { home: '首页', rights: '维权', snap: '随手拍', station: '驿站', me: '我的' },

  offline: {
    title: '现在没有网络',
    text: '连上网以后再来看，或者换个信号好点的地方。',
    stale: '现在没有网络，下面是上次看到的',
  },

  kept: {
    title: '先存在手机里了',
    text: '现在没有网络。您填的都在，联网后会自己送出去，不用再填一遍。',
    waiting: (count: number) => `有 ${count} 条还没发出去，联网后自动发送`,
    label: (count: number) => `有 ${count} 条还没发出去，按一下马上再发`,
    now: '现在发',
  },

  home: {
    greeting: (hour: number) => {
      if (hour < 5) return '夜深了'
      if (hour < 11) return '早上好'
      if (hour < 13) return '中午好'
      if (hour < 18) return '下午好'
      return '晚上好'
    },
    hello: (greeting: string, name: string | undefined) => (name ? `${greeting}，${name}` : greeting),
    district: '大同市平城区',
    share: '暖新：遇到事，先来问一问',
    scan: '扫一扫',
    scanHint: '墙上的、柜台上的、邀请里的码',
    ask: '遇到什么事？',
    askHint: '买东西吃了亏、退不了钱、遇上骗子，都可以问',
    honoursHint: '身边的好人好事',
    activitiesHint: '身边的活动，搭把手、去看看',
    snapHint: '夸一夸好事，报一报要管的事',
    waiting: '等您看一眼',
    answered: '律师有回复了',
    renewedNotice: { title: '隐私说明改过了', text: '看一遍，同意了才能继续用登记过的功能' },
    noHome: { title: '您住哪个社区', text: '选好以后，身边的事才找得到您' },
    invited: { title: '有一份邀请等您接受', text: '刚才扫到的邀请码' },
    refusedLater: (title: string) => (title ? `“${title}”没有办成` : '有一件事没有办成'),
    refusedLaterWhy: '打开那一页，看看现在的情况，再办一次。',
    refusedSnap: { title: '有一张随手拍没有发成', text: '照片和字都还在，点开看看为什么' },
    understood: '知道了',
    unclaimed: { title: '这里还没有管理员', text: '负责部署的人请先来认领' },
  },

  scan: {
    invitation: { title: '这是一份工作邀请', text: '接受以后，您在这里就有了新的身份。', act: '看看邀请' },
    unknown: {
      title: '这个码我们还不认识',
      text: '可能是别家的码，也可能是以后才会用到的码。换一个试试，或者问问身边的工作人员。',
    },
    person: { title: '这是一位居民的码', text: '管理员发东西的时候扫，领的人报一声就行。' },
    pickup: {
      title: '这是取东西的码',
      text: '在取的地方出示。要交东西的话，从“工作台”打开那里的“交货”，再扫一次。',
    },
    nothing: { title: '没有扫到码', text: '离近一点、光亮一点，再扫一次。' },
    scanAgain: '再扫一个',
    goHome: '回首页',
    typed: '码下面的字母和数字',
    typedHint: '扫不了的话，照着码下面的字输入',
    go: '看看是什么',
  },
} as const
