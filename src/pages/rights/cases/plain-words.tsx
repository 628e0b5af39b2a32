import { View } from '@tarojs/components'
import { useState } from 'react'
import { useQuery } from '@/cloud'
import { type LegalBasis, rights, type PlainWords as Said } from '@/contract/rights'
import { articleText } from '@/copy/numerals'
import { rightsText } from '@/copy/rights'
import { caseText } from '@/copy/rights-case'
import { Badge } from '@/ui/badge'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { QueryView } from '@/ui/query-view'

interface PlainWordsProps {
  question: string
  cardId: string
  basis: readonly LegalBasis[]
}

/** The card's content once more in simpler words, by a model that the operator has connected. Asked only on a tap, because the question leaves the house. */
export function PlainWords({ question, cardId, basis }: PlainWordsProps) {
  const [wanted, setWanted] = useState(false)
  const query = useQuery(rights.plainWords, { question, cardId }, { enabled: wanted })
  if (!wanted) {
    return (
      <Card>
        <Button kind="quiet" icon="again" onPress={() => setWanted(true)}>
          {caseText.plain.ask}
        </Button>
        <View className="nx-quiet">{caseText.plain.privacy}</View>
      </Card>
    )
  }
  return (
    <QueryView query={query} skeleton={<View className="nx-quiet">{caseText.plain.busy}</View>}>
      {said => <Words said={said} basis={basis} />}
    </QueryView>
  )
}

function Words({ said, basis }: { said: Said; basis: readonly LegalBasis[] }) {
  if (said.kind === 'card') return <View className="nx-quiet">{caseText.plain.none}</View>
  return (
    <Card tone="teal">
      <Badge tone="gold">{said.label}</Badge>
      {said.paragraphs.map(({ text, cites }) => (
        <View key={text}>
          <View>{text}</View>
          <View className="nx-quiet">
            {cites
              .flatMap(position => basis[position] ?? [])
              .map(({ law, article, part }) => rightsText.article(law, articleText(article), part))
              .join('、')}
          </View>
        </View>
      ))}
      <View className="nx-quiet">{caseText.plain.notice(said.label)}</View>
    </Card>
  )
}
