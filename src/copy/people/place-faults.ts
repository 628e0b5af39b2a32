/** What is wrong with a row of a table of places. */
import type { PlaceFault } from '../../contract/people/table'
import { cellFaultText } from '../tables'

type Code = PlaceFault['code']
type Said = Pick<PlaceFault, 'text' | 'other' | 'held'>

export const placeFaultText: Readonly<Record<Code, (fault: Said) => string>> = {
  ...cellFaultText,
  KIND_UNKNOWN: ({ text = '' }) => `没有“${text}”这一类。写街道、社区、小区、楼栋、驿站、队伍或共建单位`,
  PARENT_UNKNOWN: ({ text = '' }) => `没有找到“${text}”。看看名字对不对，是不是在您管的地方`,
  PARENT_AMBIGUOUS: ({ text = '' }) => `有好几个“${text}”，写全一点，例如“北关街道/${text}”`,
  PARENT_CLOSED: ({ text = '' }) => `“${text}”已经停用了`,
  PARENT_FAULTY: ({ text = '', other = '' }) => `“${text}”在第 ${other} 行，那一行要先改好`,
  KIND_MISPLACED: ({ text = '' }) => `${text}不能放在这个上级下面`,
  SEGMENT_WRONG: ({ text = '' }) => `“${text}”不能当短编号，只用小写字母和数字，最多 12 个`,
  SEGMENT_TAKEN: ({ text = '', held = '' }) => `“${text}”已经是“${held}”的短编号，换一个`,
  NAME_TAKEN: ({ text = '', held = '' }) => `已经有“${text}”了，短编号是“${held}”`,
}
