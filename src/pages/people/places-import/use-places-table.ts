import { ask, type LocalFile, useCommand } from '@/cloud'
import { chooseTable, sendTable } from '@/cloud/send-table'
import type { OutputOf } from '@/contract/define'
import { nodeKinds } from '@/contract/organisation'
import { people } from '@/contract/people'
import { placeFaultText } from '@/copy/people/place-faults'
import type { Found } from '@/ui/table-import'

type Checked = OutputOf<typeof people.checkPlaces>
export type Portion = Checked['portions'][number]

/** A large table takes a cold function some seconds. */
const patienceMs = 20_000

/** How a table of places is chosen, looked through and sent. The values of the first call count. */
export function usePlacesTable(node: string, folder: string) {
  // nothing is kept on the phone: whoever stops goes on here, or imports the table again
  const { send } = useCommand(people.importPlaces, { keepOnPhone: false, timeoutMs: patienceMs })
  return {
    choose: chooseTable,
    look: async (file: LocalFile) => {
      const sent = await sendTable(folder, file)
      if (sent.kind === 'refused') return sent
      const answer = await ask(people.checkPlaces, { node, fileId: sent.data }, { timeoutMs: patienceMs })
      return answer.kind === 'done' ? { ...answer, data: inWords(answer.data) } : answer
    },
    send: (portion: Portion) => send({ node, portion }),
  }
}

const inWords = ({ faults, adding, ...found }: Checked): Found<Portion> => ({
  ...found,
  faults: faults.map(({ row, title, code, ...said }) => ({ row, title, words: placeFaultText[code](said) })),
  adding: adding.map(({ kind, count }) => ({ name: nodeKinds[kind], count })),
})
