import { View } from '@tarojs/components'
import type { ReconcileRow } from '@/contract/stores'
import { reconcileText as text } from '@/copy/stores'
import { Badge } from '@/ui/badge'
import { Row, Rows } from '@/ui/rows'
import { lotText } from '../parts/lot-text'
import { usedColumns } from './columns'

const figuresOf = (row: ReconcileRow): string =>
  usedColumns([row])
    .filter(column => column !== 'off')
    .map(column => `${text.columns[column]} ${row[column]}`)
    .join('　')

/** Batch by batch, one below the other. */
export function Cards({ rows }: { rows: readonly ReconcileRow[] }) {
  return (
    <Rows>
      {rows.map(row => (
        <Row
          key={`${row.item} ${row.lot}`}
          title={row.name}
          note={
            <>
              <View>{lotText(row)}</View>
              <View>{figuresOf(row)}</View>
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
