export { articleText } from '../contract/numerals'
