import { ask, patience, useDocument, xlsxType } from '@/cloud'
import type { OutputOf } from '@/contract/define'
import { stores } from '@/contract/stores'
import { reconcileText as text } from '@/copy/stores'
import { Button } from '@/ui/button'
import { RefusalNotice } from '@/ui/refusal'
import { useToast } from '@/ui/toast'

const fileOf = ({ fileName, xlsx }: OutputOf<typeof stores.exportReconcile>) => ({
  name: fileName,
  base64: xlsx,
  type: xlsxType,
})

/** Every batch as a row of a table. */
export function TableButton({ node }: { node: string }) {
  const { making, error, make } = useDocument()
  const { toast, say } = useToast()
  const press = async () => {
    const made = await make(ask(stores.exportReconcile, { node }, patience), fileOf)
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
