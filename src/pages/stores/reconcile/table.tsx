import { View } from '@tarojs/components'
import type { ReconcileRow } from '@/contract/stores'
import { reconcileText as text } from '@/copy/stores'
import { Press } from '@/ui/press'
import { lotText } from '../parts/lot-text'
import { usedColumns } from './columns'
import { whoGot } from './who-got'
import './table.scss'

interface CellProps {
  column: keyof typeof text.columns
  row: ReconcileRow
  onGot: (() => void) | undefined
}

/** What was handed out leads to those who got it. */
function Cell({ column, row, onGot }: CellProps) {
  if (column === 'handed' && onGot)
    return (
      <Press className="nx-reconcile__got" label={text.whoGot(row.name, row.handed)} onPress={onGot}>
        {String(row.handed)}
      </Press>
    )
  return <>{column === 'off' && row.off === 0 ? text.balanced : row[column] === 0 ? '–' : row[column]}</>
}

/** The whole of it at a glance; columns in which nothing stands stay away. */
export function Table({ node, rows }: { node: string; rows: readonly ReconcileRow[] }) {
  const columns = usedColumns(rows)
  return (
    <View className="nx-reconcile">
      <View className="nx-reconcile__row nx-reconcile__row--head">
        <View className="nx-reconcile__name">{text.thing}</View>
        {columns.map(column => (
          <View key={column} className="nx-reconcile__cell">
            {text.columns[column]}
          </View>
        ))}
      </View>
      {rows.map(row => (
        <View
          key={`${row.item} ${row.lot}`}
          className={`nx-reconcile__row ${row.off === 0 ? '' : 'nx-reconcile__row--off'}`}
        >
          <View className="nx-reconcile__name">
            <View>{`${row.name}（${row.unit}）`}</View>
            <View className="nx-quiet">{lotText(row)}</View>
          </View>
          {columns.map(column => (
            <View key={column} className="nx-reconcile__cell">
              <Cell column={column} row={row} onGot={whoGot(node, row)} />
            </View>
          ))}
        </View>
      ))}
    </View>
  )
}
