/** Words of the sign-off sheet. */
import '../errors/signoffs'

export const signOffText = {
  act: '打印签收表',
  making: '正在排版',
  further: (file: number) => `接着打印第 ${file} 份`,
  more: (rows: number) => `前 ${rows} 位排好了，后面的在下一份里`,
  done: (rows: number) => `排好了，${rows} 位`,
  notOpened: '签收表做好了，手机没有打开它。换台电脑试试。',
}
