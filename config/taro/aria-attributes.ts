const described = { 'aria-role': '', 'aria-label': '', 'aria-checked': '', 'aria-expanded': '', 'aria-hidden': '' }

/** WeChat: aria attributes of a component, with the default that a template writes. */
export const ariaAttributes = {
  View: described,
  Text: described,
  Input: described,
  Textarea: described,
  Button: described,
}
