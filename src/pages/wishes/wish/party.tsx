import { platform } from '@/cloud'
import type { Party } from '@/contract/wishes'
import { appText } from '@/copy/app'
import { wishText } from '@/copy/wishes'
import { Heading } from '@/ui/heading'
import { Row, Rows } from '@/ui/rows'
import { Group } from '@/ui/screen'
import { useToast } from '@/ui/toast'

const text = wishText.claim

/** Names of those who have to do with a wish; a number that was shared is dialled with a press. */
export function Parties({ title, parties }: { title: string; parties: readonly Party[] }) {
  const { toast, say } = useToast()
  const call = async (number: string) => {
    if (!(await platform.callPhone(number))) say(appText.callFailed(number))
  }
  if (parties.length === 0) return null
  // two neighbours may have the same name, or none
  const rows = parties.map((party, place) => ({ ...party, place }))
  return (
    <Group>
      <Heading>{title}</Heading>
      <Rows>
        {rows.map(({ name, phone, you, place }) => (
          <Row
            key={place}
            icon={phone === undefined ? 'person' : 'phone'}
            title={you ? text.you : (name ?? text.unnamed)}
            {...(phone !== undefined && { note: text.call(phone), onPress: () => void call(phone) })}
          />
        ))}
      </Rows>
      {toast}
    </Group>
  )
}
