import { View } from '@tarojs/components'
import type { DeskActivity } from '@/contract/service'
import { serviceDeskText as text } from '@/copy/service-desk'
import { open } from '@/ui/navigation'
import { Rows } from '@/ui/rows'
import { ActivityRow } from './activity-row'

/** Activities with how many signed up; a press leads to the list of names. `node`: the place of which they are, so that it need not be said. */
export function DeskList({ rows, node }: { rows: readonly DeskActivity[]; node?: string }) {
  return (
    <Rows>
      {rows.map(row => (
        <ActivityRow
          key={row.id}
          row={row}
          more={
            <>
              {row.node !== node && <View>{row.place}</View>}
              <View>{text.row(row.taken, row.waiting)}</View>
            </>
          }
          onPress={() => open('activityRoster', { id: row.id })}
        />
      ))}
    </Rows>
  )
}
