import { maskedName } from './rules-masked-name'

it.each([
  ['赵铁柱', '赵＊＊'],
  ['李雯', '李＊'],
  ['王', '王'],
  ['王阿姨', '王＊＊'],
  ['阿依古丽', '阿＊＊'],
  ['', ''],
])('%s is shown as %s', (name, shown) => expect(maskedName(name)).toBe(shown))
