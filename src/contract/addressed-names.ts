/**
 * Somebody who is called by family name and how one speaks to them: 赵师傅, 王大爷. Whoever lives near knows who that is, so the phone tells it
 * before and the cloud asks for consent. Names without such a word cannot be told from other words.
 */

/** Family names that are hardly ever the end of another word. */
const plain =
  '严赵孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许吕张孔曹华魏陶姜戚谢邹喻苏潘葛范彭郎鲁韦昌马苗凤俞袁柳史唐费廉薛雷贺倪汤滕殷罗毕郝邬傅皮卞齐康伍余顾孟黄穆萧尹姚邵汪祁毛狄贝戴谈宋庞熊纪舒屈项祝董梁杜阮蓝闵席季麻强贾娄郭梅林刁钟徐邱骆夏蔡田樊胡凌霍虞柯卢莫丁邓郁洪左石崔吉龚邢裴陆翁荀甄曲封芮储靳段焦侯宓蓬武刘景詹龙叶韶黎乔谭冉桂牛燕冀温柴瞿阎连艾容戈廖耿匡寇简聂曾鞠巩岳游盖肖闫佟'
/** Others that are; behind these signs they belong to the word before: 对方大哥, 保安师傅, 奖金. */
const within: Readonly<Record<string, string>> = {
  何: '任如为',
  安: '保治公',
  方: '对地前后双警官校院',
  常: '平经日非正',
  于: '关对由至属等终在',
  任: '主班责信',
  金: '奖美现',
  钱: '付交零捡给收',
  江: '长',
  程: '工过',
  关: '有机北南东西开相',
  文: '语中英作',
  高: '最很年',
  白: '明',
  包: '面红',
}
const compound = ['欧阳', '上官', '司马', '诸葛', '皇甫', '尉迟', '公孙', '慕容', '令狐'] as const
/** How one speaks to people; for a pattern. */
export const calls =
  '师傅|大爷|大妈|大娘|大叔|大婶|大姐|大哥|大嫂|阿姨|叔叔|婶婶|伯伯|奶奶|爷爷|老师|老板|医生|大夫|护士|警官|经理|主任|书记|站长|队长|先生|女士|小姐|同学|教练'

const families = `${compound.join('|')}|[${plain}${Object.keys(within).join('')}]`

/** The first such name in the words. Neither looking behind nor `matchAll`: phones of some years ago have neither. */
export function addressedIn(text: string): string | undefined {
  const joined = text.normalize('NFKC').replace(/\s/g, '')
  const told = new RegExp(`(${families})(?:${calls})`, 'g')
  for (let found = told.exec(joined); found !== null; found = told.exec(joined)) {
    const [name, family = ''] = found
    const before = joined[found.index - 1]
    if (before === undefined || !(within[family] ?? '').includes(before)) return name
  }
  return undefined
}
