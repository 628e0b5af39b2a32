import { type SupplyKind, type SupplyRow, supplyKinds } from '@/contract/supplies'
import { supplyText as text } from '@/copy/supplies'
import { Badge } from '@/ui/badge'
import { Heading } from '@/ui/heading'
import { Row, Rows } from '@/ui/rows'
import { Group } from '@/ui/screen'
import { takenToday } from '../parts/taken-today'

const kinds = Object.keys(supplyKinds) as SupplyKind[]

interface Props {
  rows: readonly SupplyRow[]
  onChoose(row: SupplyRow): void
}

const noteOf = (row: SupplyRow): string => {
  const taken = takenToday(row)
  const limit = taken > 0 ? text.mine(taken, row.unit) : text.perDay(row.perDay, row.unit)
  return row.note === undefined ? limit : `${limit} · ${row.note}`
}

/** Everything on the shelf, what belongs together side by side. */
export function Shelf({ rows, onChoose }: Props) {
  return (
    <>
      {kinds.map(kind => {
        const own = rows.filter(row => row.kind === kind)
        if (own.length === 0) return null
        return (
          <Group key={kind}>
            <Heading>{text.kinds[kind]}</Heading>
            <Rows>
              {own.map(row => (
                <Row
                  key={row.id}
                  title={row.name}
                  note={noteOf(row)}
                  end={
                    <Badge tone={row.quantity > 0 ? 'success' : 'plain'}>
                      {row.quantity > 0 ? text.left(row.quantity, row.unit) : text.none}
                    </Badge>
                  }
                  onPress={() => onChoose(row)}
                />
              ))}
            </Rows>
          </Group>
        )
      })}
    </>
  )
}
