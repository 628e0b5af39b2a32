import { ask, patience, useDocument, xlsxType } from '@/cloud'
import type { OutputOf } from '@/contract/define'
import { market } from '@/contract/market'
import { settlementText as text } from '@/copy/market/desk'
import { Button } from '@/ui/button'
import { RefusalNotice } from '@/ui/refusal'
import { useToast } from '@/ui/toast'

const fileOf = ({ fileName, xlsx }: OutputOf<typeof market.settlementTable>) => ({
  name: fileName,
  base64: xlsx,
  type: xlsxType,
})

/** The month as a table, day by day. */
export function TableButton({ shop, month }: { shop: string; month: string }) {
  const { making, error, make } = useDocument()
  const { toast, say } = useToast()
  const press = async () => {
    const made = await make(ask(market.settlementTable, { shop, month }, patience), fileOf)
    if (made) say(!made.opened ? text.notOpened : made.data.complete ? text.saved(made.data.rows) : text.incomplete)
  }
  return (
    <>
      <Button icon="save" busy={making && text.making} onPress={() => void press()}>
        {text.table}
      </Button>
      {error && <RefusalNotice error={error} onRetry={() => void press()} />}
      {toast}
    </>
  )
}
