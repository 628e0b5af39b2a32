import { View } from '@tarojs/components'
import { useState } from 'react'
import { useCommand } from '@/cloud'
import { people } from '@/contract/people'
import { peopleText } from '@/copy/people'
import { titles } from '@/copy/titles'
import { useSession } from '@/session'
import { Button } from '@/ui/button'
import { EmptyState } from '@/ui/empty'
import { TextField } from '@/ui/field'
import { open } from '@/ui/navigation'
import { OutcomeNotice } from '@/ui/refusal/outcome'
import { Screen } from '@/ui/screen'
import { segmentError } from '../segment'

const text = peopleText.claim

/** The first administrator takes the new environment over, with the code that only the person who deployed it has. */
export default function ClaimPage() {
  const { me } = useSession()
  const command = useCommand(people.claimEnvironment)
  const [code, setCode] = useState('')
  const [district, setDistrict] = useState('')
  const [segment, setSegment] = useState('')
  const [checked, setChecked] = useState(false)
  const claim = () => {
    setChecked(true)
    if (!segmentError(segment)) void command.send({ code, district, segment })
  }

  if (command.outcome?.kind === 'done') {
    const { node } = command.outcome.data
    return (
      <Screen title={titles.claim}>
        <EmptyState picture="lantern" title={text.done.title} text={text.done.text}>
          <Button
            kind="primary"
            icon="tree"
            onPress={() => open('places', { node, place: district, kind: 'district' })}
          >
            {text.places}
          </Button>
        </EmptyState>
      </Screen>
    )
  }
  if (me?.claimed) {
    return (
      <Screen title={titles.claim}>
        <EmptyState picture="door" title={text.already.title} text={text.already.text} />
      </Screen>
    )
  }
  return (
    <Screen title={titles.claim}>
      <View>{text.intro}</View>
      <TextField label={text.code} hint={text.codeHint} value={code} onChange={setCode} maxLength={40} large />
      <TextField
        label={text.district}
        hint={text.districtHint}
        value={district}
        onChange={setDistrict}
        maxLength={20}
      />
      <TextField
        label={text.segment}
        hint={text.segmentHint}
        error={checked ? segmentError(segment) : undefined}
        value={segment}
        onChange={setSegment}
        maxLength={12}
      />
      <OutcomeNotice outcome={command.outcome} onRetry={claim} />
      <Button
        kind="primary"
        icon="key"
        disabled={code.trim() === '' || district.trim() === ''}
        busy={command.busy && text.busy}
        onPress={claim}
      >
        {text.act}
      </Button>
    </Screen>
  )
}
