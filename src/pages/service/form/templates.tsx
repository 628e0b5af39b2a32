import { useQuery } from '@/cloud'
import { service } from '@/contract/service'
import { serviceDeskText } from '@/copy/service-desk'
import { usualActivities } from '@/copy/usual-activities'
import { Heading } from '@/ui/heading'
import { replace } from '@/ui/navigation'
import { QueryView } from '@/ui/query-view'
import { Row, Rows } from '@/ui/rows'
import { Group } from '@/ui/screen'
import { Sheet } from '@/ui/sheet'
import { whenText } from '../parts/activity-row'
import type { Template } from './state'

const text = serviceDeskText.form

interface Props {
  node: string
  onChoose(template: Template): void
  onClose(): void
}

/** What fills the form: what communities usually hold, or what the reader has held before; looked up only when somebody asks. */
export function Templates({ node, onChoose, onClose }: Props) {
  const query = useQuery(service.led, {})
  return (
    <Sheet title={text.templates} onClose={onClose}>
      <Group>
        <Heading>{text.usual}</Heading>
        <Rows>
          {usualActivities.map(template => (
            <Row key={template.title} title={template.title} onPress={() => onChoose(template)} />
          ))}
        </Rows>
      </Group>
      <QueryView query={query}>
        {({ items }) =>
          items.length > 0 && (
            <Group>
              <Heading>{text.own}</Heading>
              <Rows>
                {items.map(row => (
                  <Row
                    key={row.id}
                    title={row.title}
                    note={whenText(row)}
                    onPress={() => replace('activityForm', { node, from: row.id })}
                  />
                ))}
              </Rows>
            </Group>
          )
        }
      </QueryView>
    </Sheet>
  )
}
