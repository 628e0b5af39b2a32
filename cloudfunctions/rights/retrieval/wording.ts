/** How people talk, brought to one wording before words are counted. */

/** Greetings, politeness and the hesitations of a voice message: nothing of the matter is in them. */
const fillers = new RegExp(
  [
    '你好|您好|大家好|老师好|在吗|在不在|有人吗|打扰了?|麻烦(?:问|帮我|您|你)?(?:一下|下|看看)?|劳驾|求助|救救我',
    '我?(?:想|就想|要|来)(?:请问|请教|咨询|问问|问)(?:一下|下|你们|一哈)?|请问(?:一下|下)?|请教(?:一下|下)?|咨询(?:一下|下)|问(?:一下|问|下|一哈)|谢谢(?:啦|了|你|您|大家)?|多谢|感谢|拜托',
    '(?:各位|大佬|律师|大神|懂的|专家)(?:们)?(?=[,，。 ]|帮|请|看|老师|来)|帮(?:我|忙)?(?:看看|分析|解答)(?:一下|下)?',
    '就是说|就是那个|那个啥|那啥|那个|这个|然后(?:呢|吧)?|完了以后|完了之后|反正|的话|其实|(?<!电)话说|怎么说呢|你说|你看|我跟你说|我给你说|是这样的|是这么回事|这么个事',
    '嗯+|呃+|额(?=[,，. 。])|啊+|哎呀|哎哟|唉+|哦+|噢|嘛|(?<!花)呗|哈+|呀+|啦|咧|嘞|哟|喔|呐|耶',
  ].join('|'),
  'g',
)

/** Dialects near Datong first, then the commonest of other regions. */
const dialect: readonly (readonly [RegExp, string])[] = [
  [/咋(?:整|弄|闹|办|搞|个办|个整)|怎么(?:整|弄|闹|搞)|点算|啷个办|弄啥嘞?|做甚/g, '怎么办'],
  [/咋个?|啷个|点样/g, '怎么'],
  [/日哄|捉哄|哄(?:人|骗|我|俺|老)|糊弄|忽悠|诓|坑(?:人|我|了|钱|俺|爹|老)|套路(?:我|人|了)?/g, '骗'],
  [/俺们?|咱们?|额们|阿拉|偶(?=[买的想被])/g, '我'],
  [/甚(?!至)|啥子?|嘛玩意|什么玩意/g, '什么'],
  [/娃娃|娃儿?|崽崽?|细路(?:仔)?|小家伙|小孩儿?子?|孩儿|小朋友|囡囡?|伢/g, '孩子'],
  [/莫得|没得(?=[了货发人票单证])|冇|木有|么有|没有/g, '没'],
  [/唔(?=[系肯俾得想退])/g, '不'],
  [/俾|畀/g, '给'],
  [/嘅/g, '的'],
  [/佢哋?/g, '他'],
  [/钱儿|银子|票子|血汗钱|养老钱|毛爷爷/g, '钱'],
  [/营生|物件儿?|玩意儿?|物事/g, '东西'],
  [/衣裳|衫(?=[退换买])/g, '衣服'],
  [/打不开|开不了机|开不开机|不开机/g, '打不开'],
  [/老汉儿?|老头子?|老太太?|老爷子|老婆婆|老奶奶|老大爷|老娘|老爹/g, '老人'],
]

const particles = /(?:吗|呢|么|吧|了|的|呀|啊|地|得)(?=[\s,，。.!！?？;；:：、]|$)/g
const punctuation = /[^\p{Script=Han}a-z0-9+\ue001-\ue006]+/gu

/** Dialect to standard words, fillers out, punctuation to one blank. */
export function plainWording(text: string): string {
  const standard = dialect.reduce((result, [words, word]) => result.replace(words, word), text.replace(fillers, ' '))
  return standard.replace(particles, ' ').replace(punctuation, ' ').trim()
}
