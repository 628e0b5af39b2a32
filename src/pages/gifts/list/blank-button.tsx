import { ask, patience, useDocument, xlsxType } from '@/cloud'
import { gifts } from '@/contract/gifts'
import { giftListText as text } from '@/copy/gifts/list'
import { Button } from '@/ui/button'
import { RefusalNotice } from '@/ui/refusal'

/** Has an empty table made in the cloud and opens it. */
export function BlankButton({ id, say }: { id: string; say(words: string): void }) {
  const { making, error, make } = useDocument()
  const press = async () => {
    const made = await make(ask(gifts.listTable, { id }, patience), ({ fileName, xlsx }) => ({
      name: fileName,
      base64: xlsx,
      type: xlsxType,
    }))
    if (made) say(made.opened ? text.saved : text.notOpened)
  }
  return (
    <>
      <Button icon="save" busy={making && text.making} onPress={() => void press()}>
        {text.blank}
      </Button>
      {error && <RefusalNotice error={error} onRetry={() => void press()} />}
    </>
  )
}
