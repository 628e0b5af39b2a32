/** Words for the person who is named: asked, and free to take it back. */
import '../errors/honours'
import { momentText } from '../dates'

export const consentText = {
  title: '想把您做的好事写上榜',
  lead: '社区想在善行义举榜上这样写您。您看看写得对不对，愿不愿意挂出来。',
  looks: '挂出来就是这样',
  meansTitle: '同意是什么意思',
  means: [
    '您同意了，还要另一位工作人员看过，才会挂出来。',
    '谁都看得到：社区的榜、驿站的屏幕、印的喜报。街道和区里也可能挂。',
    '随时能反悔：点“我不想挂了”，马上撤下，照片也一起删掉。',
    '不同意也没关系，不影响您办任何事。社区可以不写名字。',
  ],
  name: '我就是',
  nameHint: (name: string) => `照着写：${name}`,
  nameFirst: '先写上名字，再点。',
  nameWrong: (name: string) => `跟上面写的“${name}”不一样。写的不是您，就别点同意。`,
  yes: '同意，挂出来吧',
  no: '不同意',
  answering: '正在告诉社区',
  until: (at: number) => `${momentText(at)} 之前答复就行`,
  yesDone: '谢谢，您同意了',
  yesDoneText: '另一位工作人员看过就挂出来。改主意了，随时回到这里，或者打开“写到我的善行”。',
  noDone: '好，不挂您的名字',
  noDoneText: '社区会收到您的答复，不用再做什么。',
  saidYes: '您同意过了',
  saidYesText: '还在榜上，或者正等着挂出来。改主意了，点下面就行。',
  saidNo: '您说过不同意',
  saidNoText: '没有挂您的名字。改主意了，可以再点同意。',
  takeBack: '我不想挂了',
  takeBackTitle: '撤下这一条吗',
  takeBackText: '马上从榜上、屏幕上撤下，照片也删掉。印出来贴着的，社区会去取。',
  takeBackYes: '撤下来',
  takingBack: '正在撤下',
  takenBack: '撤下来了',
  takenBackText: '榜上、屏幕上都没有了，照片的链接也打不开了。',
  code: '社区给您的码',
  codeHint: '16 个字母和数字，大小写、空格不要紧',
  codeLead: '社区的人发给您一个链接，或者一串码。没有链接，就在这里输码。',
  codeGo: '看看写的什么',
  codeWrong: '这串码不对，看看是不是少了几个字。',
} as const

export const aboutMeText = {
  title: '写到我的善行',
  lead: '善行义举榜上写了您名字的，都在这里。不想挂了，随时撤。',
  none: '榜上没有写到您',
  noneText: '社区要写您的名字，会先请您同意。当面签字同意的不在这里，要撤就找社区。',
  haveCode: '社区给了我一串码',
  onBoard: '看榜上这一条',
} as const
