import path from 'node:path'

/** The network that finds faces as its package has it, for tests that do not run a built function. */
export const faceFolder = path.join(path.dirname(require.resolve('@vladmandic/face-api/package.json')), 'model')
