/**
 * `import { z } from './schema'` -> `import './schema'; import * as z from 'zod/mini'`, for the app's bundles only.
 * webpack cannot tell which members of a re-exported namespace are called, and would keep all of zod with its fifty languages
 * (393 KB instead of 47 KB). Node and esbuild read the sources as they stand.
 */
module.exports = ({ types: t }) => ({
  visitor: {
    ImportDeclaration(path) {
      const { source, specifiers, importKind } = path.node
      const only = specifiers.length === 1 ? specifiers[0] : undefined
      if (importKind === 'type' || !/(^|\/)schema$/.test(source.value)) return
      if (!only || !t.isImportSpecifier(only) || only.importKind === 'type' || only.local.name !== 'z') return
      path.replaceWithMultiple([
        t.importDeclaration([], t.stringLiteral(source.value)),
        t.importDeclaration([t.importNamespaceSpecifier(t.identifier('z'))], t.stringLiteral('zod/mini')),
      ])
    },
  },
})
