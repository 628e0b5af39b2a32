import { View } from '@tarojs/components'
import { useState } from 'react'
import { platform, useQuery } from '@/cloud'
import { people } from '@/contract/people'
import { appText } from '@/copy/app'
import { peopleText } from '@/copy/people'
import { Button } from '@/ui/button'
import { TextField } from '@/ui/field'
import { QueryView } from '@/ui/query-view'
import { reasonMaxLength } from '../reason'
import type { StaffRow } from './staff-row'

const text = peopleText.staff

/** The whole telephone number, after saying why; the person concerned can read who asked. */
export function Reveal({ row }: { row: StaffRow }) {
  const [reason, setReason] = useState('')
  const [given, setGiven] = useState<string>()
  const query = useQuery(
    people.revealPhone,
    { personId: row.personId, node: row.node, reason: given ?? '' },
    { enabled: given !== undefined },
  )
  if (given === undefined) {
    return (
      <>
        <View>{text.revealText}</View>
        <TextField
          label={text.reason}
          hint={text.revealHint}
          value={reason}
          onChange={setReason}
          maxLength={reasonMaxLength}
        />
        <Button kind="primary" icon="eye" disabled={reason.trim() === ''} onPress={() => setGiven(reason.trim())}>
          {text.revealAct}
        </Button>
      </>
    )
  }
  return (
    <QueryView query={query}>
      {({ phone }) => (
        <>
          <View className="nx-number">{phone}</View>
          <Button kind="primary" icon="phone" onPress={() => void platform.callPhone(phone)}>
            {appText.call(phone)}
          </Button>
        </>
      )}
    </QueryView>
  )
}
