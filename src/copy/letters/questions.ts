/** Words of the questions, one screen each. */
import type { EventKind, LetterKind, ProofKind, WishKind } from '../../contract/letters'

export const questionText = {
  path: {
    progress: (now: number, all: number) => `第 ${now} 步，共 ${all} 步`,
    back: '上一步',
    next: '下一步',
    finish: '看文书',
    kept: '随写随存，走开也不丢',
    full: '手机存满了，刚写的可能没存住。先清一清再写。',
    names: {
      story: '发生了什么',
      other: '跟谁的事',
      events: '什么时候',
      paid: '多少钱',
      proofs: '有什么证据',
      wishes: '想要怎样',
      me: '您是谁',
    },
    identity: '里面好像有身份证号。文书里用不着，建议删掉，交件时再手写。',
    bankCard: '里面好像有银行卡号。文书里用不着，建议删掉。',
  },

  story: {
    question: '发生了什么？',
    hint: '像跟邻居说话一样写：买了什么、答应了什么、后来怎么了',
    placeholder: '比如：三月办了健身卡，四月店就关门了，电话打不通',
  },

  other: {
    question: '跟谁的事？',
    name: { complaint: '店家或平台的名称', demand: '发给谁', arbitration: '单位的名称' } satisfies Record<
      LetterKind,
      string
    >,
    nameHint: '看看发票、合同或者营业执照，照着写最好',
    place: '在什么地方',
    placeHint: '门牌号，或者附近有什么。网店写网址、店铺名',
    contact: '对方的电话',
    contactHint: '没有就空着',
  },

  events: {
    question: '什么时候的事？',
    hint: '一件一件记，先后不要紧，我们会排好。日子记不清就空着。',
    add: '再记一件',
    first: '记第一件',
    number: (number: number) => `第 ${number} 件`,
    kind: '是什么事',
    kinds: {
      began: '付款、签合同、入职',
      trouble: '出了问题',
      asked: '找对方解决',
      answered: '对方怎么说',
      other: '别的',
    } satisfies Record<EventKind, string>,
    day: '哪一天',
    dayHint: '记不清就空着',
    text: '怎么回事',
    textHint: '一句话就行',
    remove: '不要这一件',
    full: (most: number) => `最多记 ${most} 件，挑要紧的`,
  },

  paid: {
    question: { complaint: '多少钱？', demand: '多少钱？', arbitration: '一个月工资多少？' } satisfies Record<
      LetterKind,
      string
    >,
    label: { complaint: '一共付了多少', demand: '一共付了多少', arbitration: '月工资' } satisfies Record<
      LetterKind,
      string
    >,
    hint: '照小票、转账记录写。说不准就空着。',
    wrong: '这里要写数字，比如 3200 或者 99.5',
    zero: '要比 0 多。没有就空着',
    huge: '数太大了，看看是不是多打了几个 0',
  },

  proofs: {
    question: '手上有什么证据？',
    hint: '有哪样点哪样，再写一句是什么。没有的以后再补。',
    note: (name: string) => `${name}：具体是什么`,
    noteHint: '比如：3 月 5 日微信付款截图',
    kinds: {
      contract: '合同、协议、会员卡',
      payment: '付款记录、小票、发票',
      chat: '聊天记录、短信、录音',
      photo: '照片、视频',
      advert: '宣传单、广告、网页截图',
      work: '考勤、工资条、工作证',
      report: '检测、鉴定、病历',
      witness: '在场的人',
      other: '别的',
    } satisfies Record<ProofKind, string>,
  },

  wishes: {
    question: '想要对方怎么办？',
    hint: '可以选几样。',
    amount: (wish: string) => `${wish}，多少元`,
    amountHint: '还没算好就空着，文书里留空',
    own: '还有别的要求',
    ownHint: '用自己的话写，可以不写',
    days: '给对方几天',
    dayOptions: { 3: '3 天', 7: '7 天', 15: '15 天', 30: '30 天' },
    titles: {
      refund: '退钱',
      compensation: '赔偿损失',
      exchange: '换货或者重做',
      repair: '修好',
      perform: '照约定办',
      apology: '赔礼道歉',
      inspection: '请监管部门查处',
      wages: '补发工资',
      overtime: '加班费',
      severance: '经济补偿、赔偿金',
      insurance: '补缴社保',
    } satisfies Record<WishKind, string>,
  },

  me: {
    question: '最后，您是谁？',
    name: '您的姓名',
    nameHint: '写在文书上的，跟身份证一致',
    place: '住址',
    placeHint: '能收到信的地方，可以不写',
    phoneOn: '把电话写进文书',
    phoneNote: '方便对方或部门找您。不打开就不写',
    phone: '电话',
    phoneWrong: '电话只写数字，5 到 20 位',
    office: { complaint: '交给哪个部门', arbitration: '交给哪个仲裁委' },
    officeHint: '一般是对方所在地的。不知道就空着，打 12345 能问到',
    noIdentity: '身份证号不用写。要写的文书里留了空，交的时候自己填。',
  },
} as const
