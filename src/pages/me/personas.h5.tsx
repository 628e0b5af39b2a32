import { meText as text } from '@/copy/me'
import { useSession } from '@/session'
import { Choice } from '@/ui/choice'
import { Section } from '@/ui/section'

/** Against a cloud on this machine one may be anybody who lives in its town; on a phone this is never there. */
export function Personas() {
  const { persona } = useSession()
  if (!persona) return null
  return (
    <Section title={text.persona} icon="people">
      <Choice
        label={text.personaNote}
        options={persona.choices.map(({ id, displayName, description }) => ({
          value: id,
          title: displayName,
          note: description,
        }))}
        chosen={persona.id}
        onChoose={persona.switchTo}
      />
    </Section>
  )
}
