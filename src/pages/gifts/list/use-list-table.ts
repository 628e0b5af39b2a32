import { ask, type LocalFile, useCommand } from '@/cloud'
import { chooseTable, sendTable } from '@/cloud/send-table'
import type { OutputOf } from '@/contract/define'
import { gifts, type ListRow } from '@/contract/gifts'
import { giftListText as text } from '@/copy/gifts/list'
import { cellFaultText } from '@/copy/tables'
import type { Found } from '@/ui/table-import'

type Looked = Extract<OutputOf<typeof gifts.checkList>, { kind: 'looked' }>

/** A large table takes a cold function some seconds. */
const patienceMs = 20_000

/** How a table of people is chosen, looked through and sent. The values of the first call count. */
export function useListTable(id: string, folder: string, onImported: () => void) {
  // nothing is kept on the phone: whoever stops goes on here, or imports the table again
  const { send } = useCommand(gifts.importList, { keepOnPhone: false, timeoutMs: patienceMs })
  return {
    choose: chooseTable,
    look: async (file: LocalFile) => {
      const sent = await sendTable(folder, file)
      if (sent.kind === 'refused') return sent
      const answer = await ask(gifts.checkList, { id, fileId: sent.data }, { timeoutMs: patienceMs })
      if (answer.kind === 'refused') return answer
      const found = answer.data
      if (found.kind === 'looked') return { kind: 'done' as const, data: inWords(found) }
      const { fault, titles } = found
      return { kind: 'refused' as const, error: { code: fault, ...(titles && { detail: { titles } }) } }
    },
    send: async (portion: readonly ListRow[]) => {
      const outcome = await send({ id, portion: [...portion] })
      if (outcome.kind !== 'done') return outcome
      const { added } = outcome.data
      onImported()
      return { kind: 'done' as const, data: { added, skipped: portion.length - added } }
    },
  }
}

function inWords({ faults, portions, listed, known, unknown }: Looked): Found<readonly ListRow[]> {
  const fresh = portions.reduce((sum, portion) => sum + portion.length, 0)
  return {
    faults: faults.map(({ row, column, code, text: said, other }) => ({
      row,
      title: column,
      words: cellFaultText[code]({ text: said, other }),
    })),
    faultsInAll: faults.length,
    adding: fresh === 0 ? [] : [{ name: text.adding(known), count: fresh }],
    known: listed,
    unknown,
    portions,
  }
}
