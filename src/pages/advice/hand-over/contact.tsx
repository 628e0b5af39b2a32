import type { Contact } from '@/contract/advice'
import { consultationText } from '@/copy/advice'
import { Card } from '@/ui/card'
import { Choice } from '@/ui/choice'
import { TextField } from '@/ui/field'
import { Rows } from '@/ui/rows'
import { SwitchRow } from '@/ui/switch'
import type { FormState } from './form-state'

const text = consultationText.handOver
const isPhone = (phone: string) => /^1[3-9]\d{9}$/.test(phone)

/** How the adviser may reach the person; undefined while the telephone is missing or not agreed to. In safe mode never by telephone. */
export function contactOf({ byPhone, phone, consent, safe }: FormState): Contact | undefined {
  if (!byPhone || safe) return { by: 'app' }
  return isPhone(phone) && consent ? { by: 'phone', phone, consent } : undefined
}

interface Props {
  form: FormState
  onChange(part: Partial<FormState>): void
}

export function ContactChoice({ form, onChange }: Props) {
  const { byPhone, phone, consent } = form
  return (
    <>
      <Card>
        <Choice
          label={text.contact}
          options={[
            { value: 'app', title: text.contactApp, note: text.contactAppNote },
            { value: 'phone', title: text.contactPhone, note: text.contactPhoneNote },
          ]}
          chosen={byPhone ? 'phone' : 'app'}
          onChoose={by => onChange({ byPhone: by === 'phone' })}
        />
        {byPhone && (
          <TextField
            label={text.phone}
            keyboard="number"
            value={phone}
            maxLength={11}
            error={phone.length === 11 && !isPhone(phone) ? text.phoneWrong : undefined}
            onChange={value => onChange({ phone: value })}
          />
        )}
      </Card>
      {byPhone && (
        <Rows>
          <SwitchRow icon="phone" title={text.consent} on={consent} onToggle={() => onChange({ consent: !consent })} />
        </Rows>
      )}
    </>
  )
}
