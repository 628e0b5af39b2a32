import type { Pattern } from '../patterns'

/** Attempts to steer the service or to get at its inside. */
export const injection: readonly Pattern[] = [
  {
    matches:
      /(?:忽略|无视|忘(?:掉|记)|跳过|绕过).{0,8}(?:以上|之前|上面|前面|先前|所有|全部|你的).{0,8}(?:指令|提示|规则|要求|设定|限制|内容|命令)/,
  },
  {
    matches:
      /提示词|系统提示|系统指令|systemprompt|prompt|ignore(?:all|previous|above|the)|jailbreak|越狱模式|开发者模式|developermode|dan模式|没有(?:任何)?限制的|不受限制的|无限制(?:模式|的ai)/,
  },
  {
    matches:
      /<script|<\/?(?:img|iframe|system)|droptable|select\*?.{0,10}from|unionselect|insertinto|system:|assistant:|__proto__|constructor\[|\$\{|;--/,
  },
  {
    matches:
      /(?:知识库|数据库|后台|源代码|源码|服务器|密钥|密码表|api(?:key|密钥)|token).{0,10}(?:打印|输出|列出|导出|全部|给我|告诉我|发给|所有)|(?:打印|输出|列出|导出|告诉我).{0,12}(?:知识库|数据库|后台|源代码|源码|密钥|所有用户|用户的?(?:电话|手机|信息))/,
  },
  {
    matches:
      /(?:扮演|假装(?:你)?(?:是|成)|你现在是一?个).{0,20}(?:奶奶|ai|机器人|黑客|没有|律师|医生|角色|猫|人)|(?:重复|复述).{0,6}(?:第一句|上面|之前|收到)/,
    unless: /店员|商家|销售|冒充/,
  },
]
