/** What the answer page says beside the answer itself. */
import './errors/rights'
export const caseText = {
  dates: {
    title: '算算自己的日子',
    from: (day: string) => `${day}是哪天`,
    left: (days: number) => (days < 0 ? `已经过了 ${-days} 天` : days === 0 ? '就是今天' : `还有 ${days} 天`),
    hint: '当天不算，从第二天数起。碰上中断、延长的情形会不一样，拿不准就问律师。',
  },
  evidence: {
    hint: '找到一样，打一个钩。钩记在这部手机里，下次打开还在。',
    secret: '找到一样，打一个钩。为了您的安全，这一页什么都不留在手机里。',
    clear: '把钩都去掉',
  },
  old: { title: '这条一年多没核对了', text: '法律可能有变化。要紧的事，先打 12348 问一声再办。' },
  reviewed: (role: string, month: string) => `${role} ${month} 审过`,
  plain: {
    ask: '用更简单的话说一遍',
    busy: '正在换个说法',
    privacy: '点了以后，您的问题会发给人工智能换个说法，电话和证件号会先去掉。',
    none: '这次没换成，上面的说法就是准的。',
    notice: (label: string) => `${label}，只照上面的内容换了说法，以上面的为准`,
  },
  rate: {
    title: '这条对不对您的事？',
    helped: '帮上了',
    notRight: '说得不对',
    notMyMatter: '不是我的事',
    note: '哪里不对，写一句（可以不写）',
    share: '把我问的话也给法律顾问看',
    shareHint: '不带您的名字。电话、证件号会先去掉。',
    send: '送出',
    sending: '正在送出',
    thanks: '记下了，谢谢您',
    thanksWrong: '记下了，法律顾问会来核对',
  },
  follow: {
    label: '接着问',
    placeholder: '比如：那要是没小票呢',
    ask: '接着问',
    empty: '先写一句，再问',
  },
  next: { title: '接下来可以', lawyer: '交给律师', letter: '写投诉书', safe: '安全模式' },
} as const
