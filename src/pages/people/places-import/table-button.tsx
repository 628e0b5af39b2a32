import { ask, patience, useDocument, xlsxType } from '@/cloud'
import type { OutputOf } from '@/contract/define'
import { people } from '@/contract/people'
import { peopleText } from '@/copy/people'
import { Button } from '@/ui/button'
import { RefusalNotice } from '@/ui/refusal'

const text = peopleText.placesImport
const fileOf = ({ fileName, xlsx }: OutputOf<typeof people.placesOut>) => ({
  name: fileName,
  base64: xlsx,
  type: xlsxType,
})

export interface TableButtonProps {
  node: string
  content: 'tree' | 'blank'
  words: string
  say(words: string): void
}

/** Has a table made in the cloud and opens it. */
export function TableButton({ node, content, words, say }: TableButtonProps) {
  const { making, error, make } = useDocument()
  const press = async () => {
    const made = await make(ask(people.placesOut, { node, content }, patience), fileOf)
    if (made) say(!made.opened ? text.notOpened : made.data.complete ? text.saved : text.incomplete(made.data.places))
  }
  return (
    <>
      <Button icon="save" busy={making && text.making} onPress={() => void press()}>
        {words}
      </Button>
      {error && <RefusalNotice error={error} onRetry={() => void press()} />}
    </>
  )
}
