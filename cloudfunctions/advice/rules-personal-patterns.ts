/** How personal particulars look in everyday Chinese: one pattern a kind, the most telling first. */

export type FindingKind = 'idNumber' | 'cardNumber' | 'phone' | 'company' | 'address' | 'name' | 'date'

export interface Pattern {
  readonly kind: FindingKind
  readonly search: RegExp
  /** what stands there instead of the match; the match itself when it is nothing personal after all */
  instead(match: string, groups: readonly string[]): string
}

const always = (words: string) => () => words
const firstGroup = (_match: string, [kept = '']: readonly string[]) => kept

const surnames =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林郑谢罗梁宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤常温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝'
const compound = '欧阳|司马|上官|诸葛|夏侯|慕容|尉迟|皇甫|东方|令狐|端木|公孙|长孙|宇文|司徒|司空'
/** Characters that begin the next word rather than end a name. */
const afterName = '今住是在说的了和跟与来去有从因被把给向对想要家也就都年男女岁，'
/** What follows 我叫 when it is no name: 我叫了外卖. */
const noName = '某了过着他她它你您人不没来去什啥个一这那车'
const announced = '我叫|叫做|名叫|名字叫|名字是|本人叫'

const numeral = '[\\d一二三四五六七八九十百]'
/** What stands before a name of a shop and is no part of it. */
const before = '\\s\\d，。；、！？：“”（）()在到去给跟和与是被把从向的了我你他她叫让找为对告住'
const trade = '有限责任公司|股份有限公司|有限公司|分公司|公司|专卖店|旗舰店|门店|饭店|酒店|商店|药店|店|超市|商场|厂'
const general =
  /^(这|那|一|几|两|每|哪|本|该|原|新|老|小|大|某|网|商|饭|酒|药|分|总|母|子|物业|保险|快递|外卖|装修|劳务|中介|家政|建筑)?(家|个|间)?$/

export const patterns: readonly Pattern[] = [
  { kind: 'idNumber', search: /(?<!\d)\d{17}[\dXx](?!\d)/g, instead: always('某身份证号') },
  { kind: 'cardNumber', search: /(?<!\d)\d(?:[ -]?\d){12,18}(?!\d)/g, instead: always('某卡号') },
  { kind: 'phone', search: /(?<!\d)(?:\+?86[ -]?)?1[3-9]\d(?:[ -]?\d{4}){2}(?!\d)/g, instead: always('某号码') },
  { kind: 'phone', search: /(?<!\d)0\d{2,3}[ -]?\d{7,8}(?!\d)/g, instead: always('某号码') },
  {
    kind: 'company',
    search: new RegExp(`([^${before}]{1,14}?)(${trade})(?!员|长|主|里|家)`, 'gu'),
    instead: (match, [name = '', kind = '']) =>
      general.test(name) ? match : `某${kind.replace(/^.*(公司|店|超市|商场|厂)$/, '$1')}`,
  },
  {
    kind: 'address',
    search: new RegExp(
      `(?:[^${before}]{2,8}(?:小区|花园|家园|新村|公寓|苑|路|街|巷|胡同))?${numeral}{1,4}(?:号楼|号院|栋|幢)(?:${numeral}{1,3}单元)?(?:${numeral}{1,4}(?:室|号|户))?`,
      'gu',
    ),
    instead: always('某小区某楼'),
  },
  {
    kind: 'address',
    search: new RegExp(`${numeral}{1,3}单元(?:${numeral}{1,4}(?:室|号|户)?)?`, 'gu'),
    instead: always('某单元'),
  },
  { kind: 'address', search: new RegExp(`(?<!${numeral})${numeral}{3,5}室`, 'gu'), instead: always('某室') },
  {
    kind: 'name',
    search: new RegExp(
      `(${announced})(?:${compound}|[${surnames}])\\p{Script=Han}(?:(?![${afterName}])\\p{Script=Han})?`,
      'gu',
    ),
    instead: (_match, [kept = '']) => `${kept}某某`,
  },
  {
    kind: 'name',
    search: new RegExp(`(${announced})(?![${noName}])\\p{Script=Han}{2,4}(?=[，。；、！？\\s]|$)`, 'gu'),
    instead: (_match, [kept = '']) => `${kept}某某`,
  },
  { kind: 'date', search: /(\d{4}年\d{1,2}月)\d{1,2}[日号]/g, instead: firstGroup },
  {
    kind: 'date',
    search: /(?<!\d)(\d{4})[-/.](\d{1,2})[-/.]\d{1,2}(?!\d)/g,
    instead: (_match, [year, month]) => `${year}年${Number(month)}月`,
  },
  { kind: 'date', search: /(?<![\d年])(\d{1,2}月)\d{1,2}[日号]/g, instead: firstGroup },
]
