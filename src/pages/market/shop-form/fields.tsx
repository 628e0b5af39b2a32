import { type Purse, purses } from '@/contract/points/purses'
import { marketDeskText } from '@/copy/market/desk'
import { Chips } from '@/ui/chips'
import { TextField } from '@/ui/field'
import { Rows } from '@/ui/rows'
import { SwitchRow } from '@/ui/switch'
import { phoneIsFine, type Typed } from './state'

const text = marketDeskText.form
const options = (Object.keys(purses) as Purse[]).map(value => ({ value, title: purses[value] }))

interface Props {
  typed: Typed
  onChange(more: Partial<Typed>): void
}

/** All that is written about a shop. */
export function Fields({ typed, onChange }: Props) {
  const { name, spot, hours, phone, purses: taken, open } = typed
  const toggle = (purse: Purse) =>
    onChange({ purses: taken.includes(purse) ? taken.filter(one => one !== purse) : [...taken, purse] })
  return (
    <>
      <TextField
        label={text.name}
        hint={text.nameHint}
        value={name}
        maxLength={20}
        onChange={value => onChange({ name: value })}
      />
      <TextField
        label={text.spot}
        hint={text.spotHint}
        value={spot}
        maxLength={40}
        onChange={value => onChange({ spot: value })}
      />
      <TextField
        label={text.hours}
        hint={text.hoursHint}
        value={hours}
        maxLength={40}
        onChange={value => onChange({ hours: value })}
      />
      <TextField
        label={text.phone}
        error={phoneIsFine(phone) ? undefined : text.phoneWrong}
        value={phone}
        maxLength={14}
        onChange={value => onChange({ phone: value })}
      />
      <Chips label={text.purses} options={options} chosen={taken} onChoose={toggle} />
      <Rows>
        <SwitchRow
          icon="cart"
          title={text.open}
          note={text.openNote}
          on={open}
          onToggle={() => onChange({ open: !open })}
        />
      </Rows>
    </>
  )
}
