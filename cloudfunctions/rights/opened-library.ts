import * as corpus from 'virtual:knowledge'
import { type Library, openLibrary } from './library'

let opened: Library | undefined
/** Opened by the first question, not when the function starts: the timer's function may load this module and never asks. */
export function library(): Library {
  opened ??= openLibrary(corpus.default, corpus.searchIndex?.())
  return opened
}
