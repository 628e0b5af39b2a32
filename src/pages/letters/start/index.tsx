import { View } from '@tarojs/components'
import { useState } from 'react'
import { type LetterKind, letterKinds } from '@/contract/letters'
import { lettersText } from '@/copy/letters'
import { titles } from '@/copy/titles'
import { useSession } from '@/session'
import { Heading } from '@/ui/heading'
import type { IconName } from '@/ui/icon'
import { open, useParam } from '@/ui/navigation'
import { Row, Rows } from '@/ui/rows'
import { Group, Screen } from '@/ui/screen'
import { hasWords, kept } from '../draft/kept'
import { useDraft } from '../draft/use-draft'
import { InCloud } from './in-cloud'
import { Replace } from './replace'
import { Unfinished } from './unfinished'

const text = lettersText.start
const icons: Readonly<Record<LetterKind, IconName>> = {
  complaint: 'megaphone',
  demand: 'letter',
  arbitration: 'scales',
}

/** Go on with what is on the phone, begin one of three kinds, or open what is in the cloud. */
export default function LettersPage() {
  const { me } = useSession()
  const cardId = useParam('card')
  const title = useParam('title')
  const { draft } = useDraft()
  /** what is to take the place of the draft on the phone, once the person has said yes */
  const [instead, setInstead] = useState<() => void>()
  const card = cardId !== undefined && title !== undefined ? { id: cardId, title } : undefined

  const inPlaceOfDraft = (act: () => void) => {
    if (draft && hasWords(draft)) setInstead(() => act)
    else act()
  }
  const begin = (kind: LetterKind) =>
    inPlaceOfDraft(() => {
      kept.begin(kind, card)
      open('letterPath')
    })

  return (
    <Screen title={titles.letters}>
      <Group>
        <Heading level={1}>{text.title}</Heading>
        <View className="nx-quiet">{card ? text.about(card.title) : text.text}</View>
      </Group>
      {draft && hasWords(draft) && <Unfinished draft={draft} />}
      <Group>
        <Heading>{text.choose}</Heading>
        <Rows>
          {(Object.keys(letterKinds) as LetterKind[]).map(kind => (
            <Row
              key={kind}
              icon={icons[kind]}
              title={letterKinds[kind]}
              note={text.kinds[kind]}
              onPress={() => begin(kind)}
            />
          ))}
        </Rows>
      </Group>
      {me?.notice.agreed && <InCloud onOpen={inPlaceOfDraft} />}
      {instead && (
        <Replace
          onClose={() => setInstead(undefined)}
          onReplace={() => {
            setInstead(undefined)
            instead()
          }}
        />
      )}
    </Screen>
  )
}
