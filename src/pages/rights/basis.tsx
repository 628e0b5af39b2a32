import type { LegalBasis } from '@/contract/rights'
import { dayText } from '@/copy/dates'
import { articleText } from '@/copy/numerals'
import { rightsText } from '@/copy/rights'
import { Plaque } from '@/ui/plaque'
import { Section } from '@/ui/section'

/** The law behind the conclusion, one plaque for each article. */
export function Basis({ basis }: { basis: readonly LegalBasis[] }) {
  return (
    <Section title={rightsText.why} icon="scales" note={rightsText.count(basis.length)} open>
      {basis.map(one => (
        <Plaque
          key={`${one.lawId}.${one.article}.${one.part ?? ''}`}
          title={rightsText.article(one.law, articleText(one.article), one.part)}
          standing={rightsText.standing(one.level, one.version, dayText(one.inForce))}
        >
          {one.digest}
        </Plaque>
      ))}
    </Section>
  )
}
