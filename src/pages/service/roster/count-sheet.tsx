import { View } from '@tarojs/components'
import { useState } from 'react'
import { useCommand } from '@/cloud'
import { type DeskActivity, service, serviceDefaults } from '@/contract/service'
import { serviceDeskText } from '@/copy/service-desk'
import { Button } from '@/ui/button'
import { NumberField, wholeOf } from '@/ui/field'
import { OutcomeNotice } from '@/ui/refusal/outcome'
import { Sheet } from '@/ui/sheet'

const text = serviceDeskText.roster.count

/** Whom it did good, afterwards; the number that was expected is replaced by what is said here. */
export function CountSheet({ activity, onDone }: { activity: DeskActivity; onDone(words: string): void }) {
  const { id, uncounted, beneficiaries } = activity
  const command = useCommand(service.sayBeneficiaries)
  const [asking, setAsking] = useState(false)
  const [typed, setTyped] = useState('')
  const number = wholeOf(typed, 0)
  const fine = number !== undefined && number <= serviceDefaults.beneficiariesMost
  const save = async () => {
    if (number === undefined) return
    const { kind } = await command.send({ id, beneficiaries: number })
    if (kind !== 'done') return
    setAsking(false)
    onDone(text.done)
  }
  return (
    <>
      <Button kind={uncounted ? 'primary' : 'plain'} icon="edit" onPress={() => setAsking(true)}>
        {uncounted ? text.act : text.again}
      </Button>
      {asking && (
        <Sheet title={text.title} onClose={() => setAsking(false)}>
          {uncounted && <View>{text.text(beneficiaries)}</View>}
          <NumberField
            label={text.label}
            unit={serviceDeskText.form.people}
            error={typed === '' || fine ? undefined : serviceDeskText.form.numberWrong}
            value={typed}
            onChange={setTyped}
          />
          <OutcomeNotice outcome={command.outcome} onRetry={() => void save()} />
          <Button
            kind="primary"
            icon="check"
            disabled={!fine}
            busy={command.busy && text.saving}
            onPress={() => void save()}
          >
            {text.save}
          </Button>
        </Sheet>
      )}
    </>
  )
}
