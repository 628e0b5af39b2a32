import type { FileFaultCode } from '@/contract/tables'
import { nothing, type Text } from './text'

const titlesOf = (titles: unknown): string =>
  Array.isArray(titles) && titles.length > 0 ? titles.map(title => `“${String(title)}”`).join('、') : ''

/** @public Why a table that somebody chose cannot be read; for every domain that takes tables. */
export const tableErrors: Readonly<Record<FileFaultCode | 'TABLE_GONE', Text>> = {
  TABLE_GONE: { happened: '这份表没有送到', kept: nothing, next: '再选一次就行。' },
  TABLE_TOO_LARGE: { happened: '这份表超过 2 MB 了', kept: nothing, next: '去掉里面的图片和多余的工作表，再选一次。' },
  NOT_A_TABLE: { happened: '这个文件不是表格', kept: nothing, next: '请选 Excel 存的 .xlsx，或者 CSV。' },
  TABLE_OLD_FORMAT: {
    happened: '这是老版本的 Excel 文件（.xls）',
    kept: nothing,
    next: '打开它，另存为“Excel 工作簿 .xlsx”，再选一次。',
  },
  TABLE_LOCKED: { happened: '这份表设了密码，打不开', kept: nothing, next: '在 Excel 里去掉密码，存好再选一次。' },
  TABLE_DAMAGED: { happened: '这份表坏了，读不出来', kept: nothing, next: '用 Excel 打开，另存一份新的，再选一次。' },
  TABLE_EMPTY: { happened: '表里还没有填东西', kept: nothing, next: '从标题下面一行填起，一行一个。' },
  TABLE_TOO_LONG: { happened: '一份表最多 5000 行', kept: nothing, next: '拆成几份，一份一份来。' },
  TITLES_MISSING: ({ titles }) => ({
    happened: titlesOf(titles) ? `没有找到标题${titlesOf(titles)}` : '标题对不上',
    kept: nothing,
    next: '标题要跟空表里的一样，放在最上面一行。',
  }),
  TITLES_TWICE: ({ titles }) => ({
    happened: titlesOf(titles) ? `标题${titlesOf(titles)}有两列` : '有一个标题出现了两次',
    kept: nothing,
    next: '留一列，另一列删掉或者改个名字。',
  }),
}
