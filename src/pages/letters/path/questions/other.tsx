import { lettersText } from '@/copy/letters'
import { TextField } from '@/ui/field'
import { Heading } from '@/ui/heading'
import { PersonalNotice } from '../personal-notice'
import type { QuestionProps } from '../props'

const text = lettersText.other

export function Other({ form, onChange }: QuestionProps) {
  const { other, kind } = form
  const change = (part: Partial<typeof other>) => onChange({ other: { ...other, ...part } })
  return (
    <>
      <Heading level={1}>{text.question}</Heading>
      <TextField
        label={text.name[kind]}
        hint={text.nameHint}
        value={other.name}
        maxLength={40}
        onChange={name => change({ name })}
      />
      <TextField
        label={text.place}
        hint={text.placeHint}
        value={other.place}
        maxLength={60}
        onChange={place => change({ place })}
      />
      <TextField
        label={text.contact}
        hint={text.contactHint}
        value={other.contact}
        maxLength={40}
        onChange={contact => change({ contact })}
      />
      <PersonalNotice texts={[other.name, other.place, other.contact]} />
    </>
  )
}
