import type { Pattern } from '../patterns'

/** Words of a consumer or legal matter: somebody sold, promised or owes something. */
const aboutTrade =
  /赔|退|投诉|举报|商家|店|买的|卖|索赔|维权|起诉|法院|医药费|保险|宣传|广告|忽悠|骗|报销|合同|外卖|食堂|饭馆|超市|厂家|讲座|推销|黑膏药|神药|祖传|包治|传单|专家|听课/

const medicine =
  '(?:药|片|针|胶囊|膏药?|抗生素|头孢|阿莫西林|布洛芬|安定|安眠药|胰岛素|消炎药|降压药|降糖药|感冒药|退烧药|疫苗|保健品)'
const illness =
  '(?:病|癌|炎|症|瘤|结节|囊肿|骨折|中风|高血压|糖尿病|感冒|发烧|咳嗽|头晕|头疼|头痛|胸闷|胸口|心慌|肚子疼|胃疼|失眠|睡不着|腿疼|腰疼|膝盖|血压|血糖|血脂|尿酸|月经|痔疮|湿疹|过敏|抑郁|发炎|呕吐|拉肚子|便秘)'

/** Which medicine, what illness: for doctors. Not what a shop or a hospital owes. */
export const medical: readonly Pattern[] = [
  {
    matches: new RegExp(
      `(?:吃|用|打|服|喝|贴|抹|换|停)(?:点|些)?(?:什么|啥|哪种|哪个|几|多少|甚).{0,5}(?:${medicine}.{0,4}(?:药|片|针|膏|好|合适|管用)|药|管用|单位|几片|几粒|片合适)`,
    ),
    unless: aboutTrade,
  },
  {
    matches: new RegExp(
      `(?:能|可以|可不可以|能不能|要不要|该不该|行不行|敢).{0,10}(?:一起吃|同时吃|停药|停了|吃${medicine}|打${medicine}|吃西瓜|喝酒|怀孕|做手术|去医院)|${medicine}.{0,6}(?:能|可以)?(?:一起|同时|停了?|加量|减量|饭前|饭后).{0,4}(?:吃|行|吗|么)?`,
    ),
    unless: aboutTrade,
  },
  {
    matches: new RegExp(
      `(?:是不是|会不会是|是什么|算不算|得了什么|要紧|严重吗|严重不|正常吗|正常不|危险吗).{0,8}${illness}|${illness}.{0,12}(?:要紧|严重吗|严重不|正常吗|正常不|怎么治|咋治|怎么办|咋办|咋整|怎么处理|怎么缓解|吃什么|吃点|要不要去|去哪个科|挂什么科|能治|会死)`,
    ),
    unless: aboutTrade,
  },
  {
    matches: new RegExp(
      `(?:偏方|${medicine}).{0,8}(?:治好|能治|治不治|管用|有没有用|有效吗|副作用)|(?:怀孕|孕妇|哺乳|糖尿病人?|高血压|婴儿|宝宝|老人|孩子).{0,10}(?:能|可以)(?:不能)?(?:吃|喝|用|打)|打了疫苗|${medicine}吃(?:多|错)了|吃了过期${medicine}`,
    ),
    unless: aboutTrade,
  },
  {
    matches:
      /(?:我|孩子|老人|爸|妈).{0,6}(?:的药|药).{0,8}(?:给|让).{0,6}(?:吃|用)|剂量|药量|化验单|体检报告.{0,12}(?:看|要紧|正常|结节|严重)|挂什么科|诊断一下/,
    unless: aboutTrade,
  },
]
