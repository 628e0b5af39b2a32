import { useState } from 'react'
import { ask, platform } from '@/cloud'
import { hours } from '@/contract/hours'
import type { Failure } from '@/contract/reply'
import { dayOf } from '@/contract/shanghai'
import { hoursDeskText } from '@/copy/hours-desk'
import { Button } from '@/ui/button'
import { RefusalNotice } from '@/ui/refusal'
import { useToast } from '@/ui/toast'

const text = hoursDeskText.waiting
const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const patienceMs = 20_000

/** The month before this one, e.g. 2026-10. */
function lastMonth(): string {
  const [year = 0, month = 1] = dayOf(Date.now()).split('-').map(Number)
  return month === 1 ? `${year - 1}-12` : `${year}-${String(month - 1).padStart(2, '0')}`
}

/** Last month's confirmed services as a table for the national platforms. */
export function ExportMonth({ node }: { node: string }) {
  const [making, setMaking] = useState(false)
  const [error, setError] = useState<Failure>()
  const { toast, say } = useToast()
  const make = async () => {
    setMaking(true)
    setError(undefined)
    const answer = await ask(hours.exportMonth, { node, month: lastMonth() }, { timeoutMs: patienceMs })
    if (answer.kind === 'refused') setError(answer.error)
    else {
      const { fileName, xlsx: base64, complete, rows } = answer.data
      await platform.openFile(fileName, base64, xlsx)
      say(complete ? text.exported(rows) : text.incomplete)
    }
    setMaking(false)
  }
  return (
    <>
      <Button kind="quiet" icon="save" busy={making && text.exporting} onPress={() => void make()}>
        {text.export}
      </Button>
      {error && <RefusalNotice error={error} onRetry={() => void make()} />}
      {toast}
    </>
  )
}
