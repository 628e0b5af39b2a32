import { useState } from 'react'
import type { LegalBasis } from '@/contract/rights'
import { dayText } from '@/copy/dates'
import { articleText } from '@/copy/numerals'
import { rightsText } from '@/copy/rights'
import { Button } from '@/ui/button'
import { Plaque } from '@/ui/plaque'
import { Section } from '@/ui/section'

/** The controlling articles stand first; the rest is for those who want to know. */
const shownAtFirst = 2

/** The law behind the conclusion, one plaque for each article. */
export function Basis({ basis }: { basis: readonly LegalBasis[] }) {
  const [all, setAll] = useState(false)
  const shown = all ? basis : basis.slice(0, shownAtFirst)
  return (
    <Section title={rightsText.why} icon="scales" note={rightsText.count(basis.length)} open>
      {shown.map(one => (
        <Plaque
          key={`${one.lawId}.${one.article}.${one.part ?? ''}`}
          title={rightsText.article(one.law, articleText(one.article), one.part)}
          standing={rightsText.standing(one.level, one.version, dayText(one.inForce))}
          wording={one.wording}
          words={rightsText.wording}
        >
          {one.digest}
        </Plaque>
      ))}
      {shown.length < basis.length && (
        <Button kind="quiet" icon="down" onPress={() => setAll(true)}>
          {rightsText.moreBasis(basis.length - shown.length)}
        </Button>
      )}
    </Section>
  )
}
