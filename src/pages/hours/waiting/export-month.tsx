import { ask, patience, useDocument, xlsxType } from '@/cloud'
import type { OutputOf } from '@/contract/define'
import { hours } from '@/contract/hours'
import { monthAfter, monthOf } from '@/contract/months'
import { hoursDeskText } from '@/copy/hours-desk'
import { Button } from '@/ui/button'
import { RefusalNotice } from '@/ui/refusal'
import { useToast } from '@/ui/toast'

const text = hoursDeskText.waiting
const fileOf = ({ fileName, xlsx }: OutputOf<typeof hours.exportMonth>) => ({
  name: fileName,
  base64: xlsx,
  type: xlsxType,
})

/** Last month's confirmed services as a table for the national platforms. */
export function ExportMonth({ node }: { node: string }) {
  const { making, error, make } = useDocument()
  const { toast, say } = useToast()
  const press = async () => {
    const month = monthAfter(monthOf(Date.now()), -1)
    const made = await make(ask(hours.exportMonth, { node, month }, patience), fileOf)
    if (made) say(!made.opened ? text.notOpened : made.data.complete ? text.exported(made.data.rows) : text.incomplete)
  }
  return (
    <>
      <Button kind="quiet" icon="save" busy={making && text.exporting} onPress={() => void press()}>
        {text.export}
      </Button>
      {error && <RefusalNotice error={error} onRetry={() => void press()} />}
      {toast}
    </>
  )
}
