import { useState } from 'react'
import { useCommand } from '@/cloud'
import { type Me, people } from '@/contract/people'
import { appText } from '@/copy/app'
import { peopleText } from '@/copy/people'
import { Button } from '@/ui/button'
import { TextField } from '@/ui/field'
import { Notice } from '@/ui/notice'
import { OutcomeNotice } from '@/ui/refusal/outcome'
import { Home } from './home'
import { Phone } from './phone'
import { type PhoneWish, phoneError, phoneToSend } from './phone-wish'

const text = peopleText.profile
const nameMaxLength = 20

export function ProfileForm({ person }: { person: NonNullable<Me['person']> }) {
  const command = useCommand(people.updateProfile)
  const [name, setName] = useState(person.name ?? '')
  const [home, setHome] = useState(person.home)
  const [phone, setPhone] = useState<PhoneWish>({ act: person.phone ? 'keep' : 'write', typed: '' })
  const [checked, setChecked] = useState(false)

  const save = async () => {
    setChecked(true)
    if (phoneError(phone)) return
    await command.send({ name: name.trim() || null, ...phoneToSend(phone), home: home?.id ?? null })
  }
  return (
    <>
      <TextField label={text.name} hint={text.nameHint} value={name} onChange={setName} maxLength={nameMaxLength} />
      <Home home={home} onChange={setHome} />
      <Phone stored={person.phone} wish={phone} error={checked ? phoneError(phone) : undefined} onChange={setPhone} />
      <OutcomeNotice outcome={command.outcome} onRetry={() => void save()} />
      {command.outcome?.kind === 'done' && <Notice tone="done" title={text.saved} />}
      <Button kind="primary" busy={command.busy && appText.saving} onPress={() => void save()}>
        {text.save}
      </Button>
    </>
  )
}
