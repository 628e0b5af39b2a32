export interface Description {
  readonly role?:
    | 'button'
    | 'link'
    | 'radio'
    | 'radiogroup'
    | 'checkbox'
    | 'switch'
    | 'dialog'
    | 'alert'
    | 'status'
    | 'heading'
  /** what a screen reader says instead of the content */
  readonly label?: string | undefined
  readonly checked?: boolean | undefined
  readonly expanded?: boolean | undefined
  readonly disabled?: boolean | undefined
  /** decoration: passed over */
  readonly hidden?: boolean
  /** a dialog: what lies behind is out of reach */
  readonly modal?: boolean
  /** of a heading */
  readonly level?: number
}

const web = process.env.TARO_ENV === 'h5'
const flag = (value: boolean | undefined) => (value === undefined ? undefined : String(value))

/** The attributes that tell assistive technology what something is: ARIA on the web, WeChat's `aria-role` in the app. */
export function described(what: Description): Record<string, string> {
  const attributes: Record<string, string | undefined> = {
    [web ? 'role' : 'aria-role']: what.role,
    'aria-label': what.label,
    'aria-checked': flag(what.checked),
    'aria-expanded': flag(what.expanded),
    'aria-hidden': what.hidden ? 'true' : undefined,
    ...(web && {
      'aria-disabled': what.disabled ? 'true' : undefined,
      'aria-modal': what.modal ? 'true' : undefined,
      'aria-level': what.level?.toString(),
    }),
  }
  const said = Object.entries(attributes).filter((entry): entry is [string, string] => entry[1] !== undefined)
  return Object.fromEntries(said)
}
