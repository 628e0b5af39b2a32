import type { ReconcileRow } from '@/contract/stores'
import { moneyText, reconcileText as text } from '@/copy/stores'
import { Card } from '@/ui/card'
import { Figure, Figures } from '@/ui/figures'

/** What all of it is worth: what came, what is there, what people have. */
export function Sums({ rows }: { rows: readonly ReconcileRow[] }) {
  const worth = (units: (row: ReconcileRow) => number) =>
    moneyText(rows.reduce((sum, row) => sum + units(row) * row.value, 0))
  return (
    <Card>
      <Figures>
        <Figure name={text.worthIn} value={worth(({ received, cameIn }) => received + cameIn)} />
        <Figure name={text.worthHere} value={worth(({ loose, inPacks, underWay }) => loose + inPacks + underWay)} />
        <Figure name={text.worthOut} value={worth(({ handed, shelved }) => handed + shelved)} />
      </Figures>
    </Card>
  )
}
