import { View } from '@tarojs/components'
import { useState } from 'react'
import { platform, useQuery } from '@/cloud'
import { people } from '@/contract/people'
import { dayOf, timeText } from '@/copy/dates'
import { peopleText } from '@/copy/people'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Heading } from '@/ui/heading'
import { QueryView } from '@/ui/query-view'
import { useToast } from '@/ui/toast'
import { type Exported, fieldsOf, plainText } from './plain-text'
import './export.scss'

const text = peopleText.data

/** Asked for only when wanted: it is the largest answer there is. */
export function Export() {
  const [wanted, setWanted] = useState(false)
  const query = useQuery(people.exportMine, {}, { enabled: wanted })
  const { toast, say } = useToast()
  const save = async (exported: Exported) => {
    say(text.result[await platform.saveText(text.fileName(dayOf(exported.exportedAt)), plainText(exported))])
  }
  return (
    <Card>
      <Heading>{text.export}</Heading>
      <View>{text.exportText}</View>
      {!wanted && (
        <Button icon="eye" onPress={() => setWanted(true)}>
          {text.show}
        </Button>
      )}
      {wanted && (
        <QueryView query={query}>
          {exported => (
            <>
              <View className="nx-quiet">{text.taken(timeText(exported.exportedAt))}</View>
              {exported.sections.map(section => (
                <View className="nx-export" key={section.title}>
                  <Heading level={3}>{section.title}</Heading>
                  {section.rows.length === 0 && <View className="nx-quiet">{text.nothing}</View>}
                  {section.rows.map(row => (
                    <View className="nx-export__row" key={JSON.stringify(row)}>
                      {fieldsOf(row).map(([name, value]) => (
                        <View className="nx-export__field" key={name}>
                          <View className="nx-export__name">{name}</View>
                          <View className="nx-export__value">{value}</View>
                        </View>
                      ))}
                    </View>
                  ))}
                </View>
              ))}
              <Button icon="save" onPress={() => void save(exported)}>
                {text.save}
              </Button>
            </>
          )}
        </QueryView>
      )}
      {toast}
    </Card>
  )
}
