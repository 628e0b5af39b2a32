import { type Platform, platforms } from '@/contract/classes'
import { classDeskText } from '@/copy/classes'
import { dayOf } from '@/copy/dates'
import { Chips } from '@/ui/chips'
import { DayField, TextArea, TextField, TimeField } from '@/ui/field'
import { Cards } from './cards'
import { linkIsFine, type Typed } from './state'

const text = classDeskText.form
const lengths = ['30', '45', '60', '90', '120'].map(value => ({ value, title: text.minutesOf(Number(value)) }))
const places = (Object.keys(platforms) as Platform[]).map(value => ({ value, title: platforms[value] }))

interface Props {
  typed: Typed
  onChange(more: Partial<Typed>): void
}

/** All that a class needs, from what to how one gets in. */
export function Fields({ typed, onChange }: Props) {
  const { platform } = typed
  return (
    <>
      <TextField
        label={text.title}
        hint={text.titleHint}
        value={typed.title}
        maxLength={40}
        onChange={title => onChange({ title })}
      />
      <TextField
        label={text.host}
        hint={text.hostHint}
        value={typed.host}
        maxLength={30}
        onChange={host => onChange({ host })}
      />
      <DayField label={text.day} value={typed.day} earliest={dayOf(Date.now())} onChange={day => onChange({ day })} />
      <TimeField label={text.time} value={typed.time} onChange={time => onChange({ time })} />
      <Chips
        label={text.minutes}
        options={lengths}
        chosen={typed.minutes}
        onChoose={minutes => onChange({ minutes })}
      />
      <Chips
        label={text.platform}
        options={places}
        chosen={platform}
        onChoose={chosen => onChange({ platform: chosen })}
      />
      {platform !== 'room' && (
        <TextField
          label={text.link}
          hint={text.linkHint}
          error={linkIsFine(typed.link) ? undefined : text.linkWrong}
          value={typed.link}
          maxLength={500}
          onChange={link => onChange({ link })}
        />
      )}
      <TextField
        label={text.entry[platform]}
        value={typed.entry}
        maxLength={60}
        onChange={entry => onChange({ entry })}
      />
      <TextArea
        label={text.about}
        hint={text.aboutHint}
        value={typed.about}
        maxLength={300}
        onChange={about => onChange({ about })}
      />
      <Cards cards={typed.cards} onChange={cards => onChange({ cards })} />
    </>
  )
}
