import { ask, type LocalFile, useCommand } from '@/cloud'
import { chooseTable, sendTable } from '@/cloud/send-table'
import type { OutputOf } from '@/contract/define'
import { stations } from '@/contract/stations'
import type { StationFault } from '@/contract/stations/table'
import { stationFaultText, stationTableText as text } from '@/copy/stations/table'
import type { Found } from '@/ui/table-import'

type Checked = OutputOf<typeof stations.checkStations>
export type Portion = Checked['portions'][number]

/** A large table takes a cold function some seconds. */
const patienceMs = 20_000

/** How a table of stations is chosen, looked through and sent. The values of the first call count. */
export function useStationsTable(node: string, folder: string) {
  // nothing is kept on the phone: whoever stops goes on here, or imports the table again
  const { send } = useCommand(stations.importStations, { keepOnPhone: false, timeoutMs: patienceMs })
  return {
    choose: chooseTable,
    look: async (file: LocalFile) => {
      const sent = await sendTable(folder, file)
      if (sent.kind === 'refused') return sent
      const answer = await ask(stations.checkStations, { node, fileId: sent.data }, { timeoutMs: patienceMs })
      return answer.kind === 'done' ? { ...answer, data: inWords(answer.data) } : answer
    },
    send: async (portion: Portion) => {
      const outcome = await send({ node, portion })
      if (outcome.kind !== 'done') return outcome
      const { added, changed, skipped } = outcome.data
      return { ...outcome, data: { added: added + changed, skipped } }
    },
  }
}

const faultInWords = ({ row, title, code, ...said }: StationFault) => ({
  row,
  title,
  words: stationFaultText[code](said),
})

const inWords = ({ fresh, changed, same, changes, faults, warnings, ...found }: Checked): Found<Portion> => ({
  ...found,
  faults: faults.map(faultInWords),
  warnings: warnings.map(faultInWords),
  changes: changes.map(({ row, name, titles }) => ({
    row,
    title: text.changedRow,
    words: text.changedIn(name, titles),
  })),
  adding: [
    { name: text.fresh, count: fresh },
    { name: text.changed, count: changed },
  ].filter(({ count }) => count > 0),
  known: same,
})
