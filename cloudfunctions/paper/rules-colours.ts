/** The app's colours as an office printer shows them. */
import type { Tone } from './rules-placed'

export const colours: Readonly<Record<Tone, string>> = {
  white: '#ffffff',
  ink: '#2b2622',
  quiet: '#6b625a',
  band: '#b93a24',
  accent: '#1f6f68',
  accentTint: '#e4f0ee',
  ground: '#faf6f0',
  line: '#dccfbf',
  honour: '#b98a2e',
  honourTint: '#fbf4e4',
}
