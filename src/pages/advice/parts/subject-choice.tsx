import { useState } from 'react'
import { type Subject, subjects } from '@/contract/advice'
import { subjectNotes } from '@/copy/advice'
import { Choice } from '@/ui/choice'
import { Row, Rows } from '@/ui/rows'
import { Sheet } from '@/ui/sheet'

const subjectOptions = (Object.keys(subjects) as Subject[]).map(value => ({
  value,
  title: subjects[value],
  note: subjectNotes[value],
}))

interface Props {
  label: string
  none: string
  /** only these are offered */
  among?: readonly Subject[]
  chosen: Subject | undefined
  onChoose(subject: Subject): void
}

/** What the matter is about: a row that opens the kinds, each with a word of what belongs to it. */
export function SubjectChoice({ label, none, among, chosen, onChoose }: Props) {
  const [open, setOpen] = useState(false)
  const options = among ? subjectOptions.filter(({ value }) => among.includes(value)) : subjectOptions
  return (
    <>
      <Rows>
        <Row icon="tag" title={label} note={chosen ? subjects[chosen] : none} onPress={() => setOpen(true)} />
      </Rows>
      {open && (
        <Sheet title={label} onClose={() => setOpen(false)}>
          <Choice
            options={options}
            chosen={chosen}
            onChoose={subject => {
              setOpen(false)
              onChoose(subject)
            }}
          />
        </Sheet>
      )}
    </>
  )
}
