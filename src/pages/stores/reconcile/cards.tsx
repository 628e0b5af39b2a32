import { View } from '@tarojs/components'
import type { ReconcileRow } from '@/contract/stores'
import { reconcileText as text } from '@/copy/stores'
import { Badge } from '@/ui/badge'
import { Row, Rows } from '@/ui/rows'
import { lotText } from '../parts/lot-text'
import { usedColumns } from './columns'
import { whoGot } from './who-got'
import './table.scss'

/** A number stays beside its name when the line breaks. */
const figuresOf = (row: ReconcileRow): string =>
  usedColumns([row])
    .filter(column => column !== 'off')
    .map(column => `${text.columns[column]}\u00a0${row[column]}`)
    .join('　')

/** Batch by batch, one below the other; one that was handed out leads to those who got it. */
export function Cards({ node, rows }: { node: string; rows: readonly ReconcileRow[] }) {
  return (
    <Rows>
      {rows.map(row => (
        <Row
          key={`${row.item} ${row.lot}`}
          title={row.name}
          onPress={whoGot(node, row)}
          note={
            <>
              <View>{lotText(row)}</View>
              <View className="nx-reconcile__figures">{figuresOf(row)}</View>
            </>
          }
          end={
            <Badge tone={row.off === 0 ? 'success' : 'danger'}>
              {row.off === 0 ? text.balanced : text.unbalanced(row.off, row.unit)}
            </Badge>
          }
        />
      ))}
    </Rows>
  )
}
