/** `npm run collections`: every collection and index as the console asks for it, for the operator who sets an environment up. */
import { collections } from './collections'

for (const [name, { permission, retention, indexes }] of Object.entries(collections)) {
  const kept =
    typeof retention === 'string'
      ? retention
      : `${retention.days} days${retention.files === undefined ? '' : `, with the files in ${retention.files}`}`
  process.stdout.write(`\n${name}\n  permission ${permission}; kept ${kept}\n`)
  for (const index of indexes) {
    const keys = index.keys.map(([field, direction]) => `${field} ${direction === 'asc' ? '升序' : '降序'}`).join(', ')
    process.stdout.write(`  index ${index.name}${index.unique ? ' (unique 唯一)' : ''}: ${keys}\n`)
  }
}
