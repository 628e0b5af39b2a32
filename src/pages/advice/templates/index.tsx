import { useState } from 'react'
import { useQuery } from '@/cloud'
import { advice, subjects, type Template } from '@/contract/advice'
import { deskText } from '@/copy/advice'
import { titles } from '@/copy/titles'
import { Badge } from '@/ui/badge'
import { Button } from '@/ui/button'
import { EmptyState } from '@/ui/empty'
import { useParam } from '@/ui/navigation'
import { QueryView } from '@/ui/query-view'
import { RefusalNotice } from '@/ui/refusal'
import { Row, Rows } from '@/ui/rows'
import { Screen } from '@/ui/screen'
import { Sheet } from '@/ui/sheet'
import { TemplateForm } from './form'

const text = deskText.templates

function Templates({ node }: { node: string }) {
  const query = useQuery(advice.templates, { node })
  const [edited, setEdited] = useState<Template | 'new'>()
  const saved = () => {
    setEdited(undefined)
    query.reload()
  }
  return (
    <Screen
      title={titles.adviceTemplates}
      footer={
        <Button kind="primary" icon="plus" onPress={() => setEdited('new')}>
          {text.add}
        </Button>
      }
    >
      <QueryView
        query={query}
        empty={({ templates }) =>
          templates.length === 0 ? <EmptyState title={text.none} text={text.noneText} /> : undefined
        }
      >
        {({ templates }) => (
          <Rows>
            {templates.map(template => (
              <Row
                key={template.id}
                title={template.title}
                note={`${template.subject ? subjects[template.subject] : text.every} · ${template.words}`}
                end={
                  <Badge tone={template.shared ? 'teal' : 'plain'}>{template.shared ? text.ofPlace : text.mine}</Badge>
                }
                onPress={() => setEdited(template)}
              />
            ))}
          </Rows>
        )}
      </QueryView>
      {edited && (
        <Sheet title={edited === 'new' ? text.add : text.edit} onClose={() => setEdited(undefined)}>
          <TemplateForm node={node} template={edited === 'new' ? undefined : edited} onDone={saved} />
        </Sheet>
      )}
    </Screen>
  )
}

/** Text blocks for replies, one's own and the place's. */
export default function TemplatesPage() {
  const node = useParam('node')
  if (node !== undefined) return <Templates node={node} />
  return (
    <Screen title={titles.adviceTemplates}>
      <RefusalNotice error={{ code: 'PLACE_NOT_FOUND' }} />
    </Screen>
  )
}
