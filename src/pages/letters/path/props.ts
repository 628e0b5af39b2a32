import type { Form } from '../draft/form'
import type { Wrong } from '../draft/read-form'

/** What every question gets. */
export interface QuestionProps {
  readonly form: Form
  readonly wrong: Wrong
  onChange(part: Partial<Form>): void
}
