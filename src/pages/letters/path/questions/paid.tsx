import { lettersText } from '@/copy/letters'
import { MoneyField } from '@/ui/field'
import { Heading } from '@/ui/heading'
import type { QuestionProps } from '../props'

const text = lettersText.paid

export function Paid({ form, wrong, onChange }: QuestionProps) {
  return (
    <>
      <Heading level={1}>{text.question[form.kind]}</Heading>
      <MoneyField
        label={text.label[form.kind]}
        hint={text.hint}
        value={form.paid}
        error={wrong.paid}
        onChange={paid => onChange({ paid })}
      />
    </>
  )
}
