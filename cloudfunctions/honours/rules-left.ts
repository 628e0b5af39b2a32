/** A person who is named with their consent has left: nobody is named any more. */
import { nobody, withoutNames } from './rules-names'
import { type Given, type Post, takenDown } from './rules-post'

const unknown = ({ way, at }: Given): Given => ({ way, at })

/** Down, if it was up or on its way; name and consent are cut, also out of the words and the trace. */
export function withoutPerson(post: Post, now: number): Post {
  const { name, consent, link: _link, ...rest } = takenDown(post, now) ?? post
  const names = name === undefined ? rest.names : [...rest.names, name]
  const cut = (text: string) => withoutNames(text, names)
  return {
    ...rest,
    title: cut(rest.title) || nobody,
    text: cut(rest.text) || nobody,
    names: [],
    steps: rest.steps.map(step => (step.words === undefined ? step : { ...step, words: cut(step.words) })),
    ...(consent && { consent: unknown(consent) }),
  }
}
