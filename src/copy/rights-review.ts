/** Words of the pages on which answers are gone over, and cards written and read over. */
import './errors/rights'
import type { DeclineReason, DeskCard, Verdict } from '../contract/rights'
import { cardLimits as limits } from '../contract/rights/desk'

/** What readers found wrong. */
export const reviewText = {
  intro: '居民说不对的回答都在这里。看看是答错了，还是没说清楚，改好以后记一笔。',
  tabs: { open: '等人核对', closed: '核对过的' },
  none: { open: '没有等着核对的', closed: '还没有核对过的' },
  noneText: { open: '居民说“不对”或者“不是我的事”，就会排到这里。', closed: '' },
  choose: '选一条，居民的话在这里看',
  gone: '这张卡片已经不在了',
  declined: {
    unclear: '没看懂，请居民再说一遍',
    emergency: '碰上急事，先让打电话',
    outOfScope: '没有答：不归这里管',
    unsure: '没有答：拿不准',
    medical: '没有答：看病用药的事',
    criminal: '没有答：犯罪的事',
    abuse: '没有答：骂人、曝光的事',
    forgery: '没有答：造假的事',
    politics: '没有答：不谈的话题',
    injection: '没有答：像是在捣乱',
  } satisfies Readonly<Record<DeclineReason, string>>,
  verdicts: { helped: '帮上了', notRight: '说得不对', notMyMatter: '不是我的事' } satisfies Readonly<
    Record<Verdict, string>
  >,
  counts: ({ helped, notRight, notMyMatter }: Readonly<Record<Verdict, number>>) =>
    [
      notRight > 0 && `${notRight} 人说不对`,
      notMyMatter > 0 && `${notMyMatter} 人说不是自己的事`,
      helped > 0 && `${helped} 人说帮上了`,
    ]
      .filter(Boolean)
      .join('，'),
  last: (day: string) => `最近一次 ${day}`,
  remarks: '居民怎么说',
  wordless: '没有留话',
  asked: (question: string) => `问的是：${question}`,
  moreRemarks: (count: number) => `再看 ${count} 句`,
  openCard: '打开这张卡片',
  writeCard: '写一张新卡片',
  done: '怎么处理的',
  doneHint: '一句话就行，比如“结论改了”“居民理解错了，加了一条提醒”。同事都能看到。',
  doneEmpty: '先写一句怎么处理的',
  close: '核对完了',
  closing: '正在记下',
  closed: '记下了',
  settledBy: (by: string, day: string) => `${by} ${day} 核对完`,
} as const

/** Cards from the desk: the lists, and reading one over. */
export const cardsText = {
  write: '写一张卡片',
  lists: { mine: '我写的', waiting: '等我审', published: '在用的' },
  none: { mine: '还没有写过卡片', waiting: '没有等您审的', published: '还没有在用的' },
  noneText: {
    mine: '答过一件事，别人也会碰上，就写成一张卡片。',
    waiting: '别的顾问交上来的卡片会排在这里。',
    published: '审过发布的卡片会在这里，大家都能问到。',
  },
  states: {
    waiting: '等人审',
    returned: '退回来了',
    published: '在用',
    withdrawn: '撤下了',
  } satisfies Readonly<Record<DeskCard['state'], string>>,
  by: (author: string, day: string) => `${author} · ${day}`,
  /** why it came back */
  why: {
    returned: (reason: string) => `退回的原因：${reason}`,
    withdrawn: (reason: string) => `撤下的原因：${reason}`,
  },
  olderLive: '居民现在看到的还是上一稿',
  outdated: '法律改过了，现在先不给居民看',
  outdatedText: '对照现行条文改一稿，审过以后再给大家看。',
  amended: '引用的法律改过了',
  amendedText: '这一稿不能直接发布。退回去，请写的人对照现行条文再看一遍。',

  seen: '居民会看到的样子',
  questions: '这样问，就答这一张',
  group: (title: string) => `放在“${title}”里`,
  own: {
    title: '交上去了，请别人来审',
    text: '写的人容易看不出自己的疏漏，所以自己写的自己不审。另一位法律顾问或者区级负责人看过发布，一分钟内大家就能问到。',
  },
  edit: '改一改',
  check: '看完再定',
  checkText: '结论能不能站住，依据对不对得上，话好不好懂。发布以后，一分钟内大家就能问到。',
  publish: '发布',
  publishing: '正在发布',
  published: '发布好了，一分钟内大家就能问到',
  sendBack: '退回',
  sendBackWhy: '哪里要改',
  sendBackHint: '写给作者看的，说清楚改哪一处。',
  sendBackEmpty: '先写一句哪里要改',
  sendingBack: '正在退回',
  sentBack: '退回给作者了',
  withdraw: '撤下，先不给大家看',
  withdrawWhy: '为什么撤下',
  withdrawHint: '撤下以后，一分钟内就问不到了。原文退给作者，可以改了再交。',
  withdrawEmpty: '先写一句为什么',
  withdrawing: '正在撤下',
  withdrawnNow: '撤下了',
  newText: '看新的一稿',
  toList: '回到列表',
} as const

/** The editor. */
export const editorText = {
  kept: '写的都先存在这部手机里，交上去才给别人看。',
  full: '这部手机存不下了，请尽快交上去，别关这一页。',
  restored: '上次写的还在，接着写就行',
  restoredOwn: '上次改到一半的还在，接着改就行',
  dropRestored: '不要了，从头写',
  dropRestoredOwn: '不要了，回到交过的那一稿',
  others: '手机里还有没交的',
  untitled: '还没有标题',
  resume: '接着写',
  notYours: { title: '这张卡片是别人写的', text: '只有写的人能改。您可以看，也可以自己新写一张。', open: '去看看' },
  source: '原来的咨询（已去掉个人信息）',
  sourceQuestion: '问',
  sourceAnswer: '答',
  rules: '写之前看一眼',
  rulesList: [
    '话要像跟邻居说，一句一件事。',
    '条号只写在“依据”里，正文不写“第几条”。',
    '别写谁的名字、电话、证件号。客服热线可以写。',
    '结论先说能不能，再说怎么办。',
  ],

  title: '标题',
  titleHint: '像居民会说的，比如“共享雨伞的押金不退”',
  group: '放在哪一类',
  groupChoose: '选一类',
  questions: '居民会怎么问',
  questionsHint: (count: number) =>
    `一行一句，至少 ${limits.questions} 句，每句 ${limits.question} 个字以内。${counted(count, '句')}`,
  conclusion: '结论',
  conclusionHint: `先说能不能，再说怎么办，${limits.conclusion} 个字以内`,
  citations: '依据',
  citationsHint: `最要紧的放第一条，最多 ${limits.citations} 条。只能选登记过的条文。`,
  citationAdd: '加一条依据',
  main: '主要依据',
  working: '怎么算',
  evidence: '留好这些证据',
  channels: '找谁',
  deadlines: '别错过时间',
  traps: '容易踩的坑',
  optional: (label: string) => `${label}（可以不写）`,
  itemsHint: (count: number) =>
    `一行一条，最多 ${limits.items} 条，每条 ${limits.item} 个字以内。${counted(count, '条')}`,
  channelsHint: '按先后写，电话写全。',
  related: '相关的卡片（可以不选）',
  relatedHint: `居民看完可能还想问的，最多 ${limits.related} 张。点一下去掉。`,
  relatedAdd: '加一张相关的',
  remove: '去掉',

  law: '哪部法律',
  article: (law: string) => `${law}哪一条`,
  find: '输几个字找',
  tooMany: '还有一些没列出来，多输几个字',
  notFound: '没有找到，换个字试试',
  otherLaw: '换一部法律',
  standing: (inForce: string) => `${inForce}起施行`,
  part: '第几款（可以不写）',
  partHint: '只用到其中一款才写，比如“第二款”',
  up: '往前放',
  save: '好了',

  units: { item: '条', question: '句' },
  submit: '交给别人审',
  submitting: '正在交',
  wrong: (count: number) => `有 ${count} 处要改，都标红了`,
  say: {
    empty: '这里要写',
    choose: '选一个',
    tooLong: (most: number, over: number) => `最多 ${most} 个字，多了 ${over} 个`,
    lineTooLong: (line: number, most: number) => `第 ${line} 行太长，最多 ${most} 个字`,
    tooFew: (least: number, unit: string) => `至少写 ${least} ${unit}`,
    tooMany: (most: number, unit: string) => `最多 ${most} ${unit}`,
    noCitation: '至少要有一条依据',
    wrong: '这里没有填对',
  },
} as const

function counted(count: number, unit: string): string {
  return count === 0 ? '' : `现在 ${count} ${unit}。`
}
