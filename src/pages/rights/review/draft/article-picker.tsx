import { useState } from 'react'
import { useQuery } from '@/cloud'
import { rights } from '@/contract/rights'
import { dayText } from '@/copy/dates'
import { articleText } from '@/copy/numerals'
import { editorText as text } from '@/copy/rights-review'
import { Button } from '@/ui/button'
import { QueryView } from '@/ui/query-view'
import { Finder } from './finder'
import type { Cited } from './form'

type Chosen = Pick<Cited, 'law' | 'name'>

function Laws({ onChoose }: { onChoose(law: Chosen): void }) {
  const query = useQuery(rights.citable, {})
  return (
    <QueryView query={query}>
      {({ laws }) => (
        <Finder
          label={text.law}
          all={laws.map(({ id, law, fullTitle, inForce }) => ({
            id,
            title: law,
            note: text.standing(dayText(inForce)),
            also: fullTitle,
          }))}
          onChoose={id => {
            const found = laws.find(law => law.id === id)
            if (found) onChoose({ law: id, name: found.law })
          }}
        />
      )}
    </QueryView>
  )
}

function Articles({ of, onChoose }: { of: Chosen; onChoose(article: Cited): void }) {
  const query = useQuery(rights.citable, { law: of.law })
  return (
    <QueryView query={query}>
      {({ articles }) => (
        <Finder
          label={text.article(of.name)}
          all={articles.map(({ article, digest }) => ({
            id: String(article),
            title: articleText(article),
            note: digest,
            // people count in figures, laws in words
            also: String(article),
          }))}
          onChoose={id => {
            const found = articles.find(({ article }) => String(article) === id)
            if (found) onChoose({ ...of, ...found, part: '' })
          }}
        />
      )}
    </QueryView>
  )
}

/** From the register: first the law, then the article by what it says. */
export function ArticlePicker({ onChoose }: { onChoose(article: Cited): void }) {
  const [law, setLaw] = useState<Chosen>()
  if (!law) return <Laws onChoose={setLaw} />
  return (
    <>
      <Button kind="quiet" icon="back" onPress={() => setLaw(undefined)}>
        {text.otherLaw}
      </Button>
      <Articles key={law.law} of={law} onChoose={onChoose} />
    </>
  )
}
