import { View } from '@tarojs/components'
import { useState } from 'react'
import { dayOf } from '@/contract/shanghai'
import { certificatesText as text } from '@/copy/certificates'
import { titles } from '@/copy/titles'
import { Card } from '@/ui/card'
import { Chips } from '@/ui/chips'
import { Heading } from '@/ui/heading'
import { Screen } from '@/ui/screen'
import { useToast } from '@/ui/toast'
import { PaperButton } from './paper-button'

const all = 'all'
/** years that can be chosen, this one first */
const shown = 4

/** One's own service on paper: a certificate to hang up, a statement to check. */
export default function PapersPage() {
  const { toast, say } = useToast()
  const thisYear = Number(dayOf(Date.now()).slice(0, 4))
  const [chosen, setChosen] = useState(String(thisYear))
  const years = Array.from({ length: shown }, (_, back) => thisYear - back)
  const options = [
    ...years.map(year => ({ value: String(year), title: text.yearOf(year) })),
    { value: all, title: text.allYears },
  ]
  const year = chosen === all ? undefined : Number(chosen)
  return (
    <Screen title={titles.myPapers}>
      <View>{text.lead}</View>
      <Chips label={text.which} options={options} chosen={chosen} onChoose={setChosen} />
      <Card tone="gold">
        <Heading level={3}>{text.certificate}</Heading>
        <View>{text.certificateText}</View>
        <PaperButton
          key={`certificate-${chosen}`}
          wanted={year === undefined ? { paper: 'certificate' } : { paper: 'certificate', year }}
          title={text.openCertificate}
          primary
          say={say}
        />
      </Card>
      <Card>
        <Heading level={3}>{text.statement}</Heading>
        <View>{year === undefined ? text.pickYear : text.statementText}</View>
        {year !== undefined && (
          <PaperButton
            key={`statement-${chosen}`}
            wanted={{ paper: 'statement', year }}
            title={text.openStatement}
            say={say}
          />
        )}
      </Card>
      {toast}
    </Screen>
  )
}
