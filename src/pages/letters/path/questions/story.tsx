import { limits } from '@/contract/letters'
import { lettersText } from '@/copy/letters'
import { TextArea } from '@/ui/field'
import { PersonalNotice } from '../personal-notice'
import type { QuestionProps } from '../props'

const text = lettersText.story

export function Story({ form, wrong, onChange }: QuestionProps) {
  return (
    <>
      <TextArea
        large
        tall
        label={text.question}
        hint={text.hint}
        placeholder={text.placeholder}
        value={form.story}
        maxLength={limits.story}
        error={wrong.story}
        onChange={story => onChange({ story })}
      />
      <PersonalNotice texts={[form.story]} />
    </>
  )
}
