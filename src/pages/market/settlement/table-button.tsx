import { useState } from 'react'
import { ask, platform } from '@/cloud'
import { market } from '@/contract/market'
import type { Failure } from '@/contract/reply'
import { settlementText as text } from '@/copy/market/desk'
import { Button } from '@/ui/button'
import { RefusalNotice } from '@/ui/refusal'
import { useToast } from '@/ui/toast'

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const patienceMs = 20_000

/** The month as a table, day by day. */
export function TableButton({ shop, month }: { shop: string; month: string }) {
  const [making, setMaking] = useState(false)
  const [error, setError] = useState<Failure>()
  const { toast, say } = useToast()
  const make = async () => {
    setMaking(true)
    setError(undefined)
    const answer = await ask(market.settlementTable, { shop, month }, { timeoutMs: patienceMs })
    if (answer.kind === 'refused') setError(answer.error)
    else {
      const { fileName, xlsx: base64, complete, rows } = answer.data
      const opened = await platform.openFile(fileName, base64, xlsx)
      if (opened === 'failed') say(text.notOpened)
      else say(complete ? text.saved(rows) : text.incomplete)
    }
    setMaking(false)
  }
  return (
    <>
      <Button icon="save" busy={making && text.making} onPress={() => void make()}>
        {text.table}
      </Button>
      {error && <RefusalNotice error={error} onRetry={() => void make()} />}
      {toast}
    </>
  )
}
