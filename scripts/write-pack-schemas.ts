import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { toJsonSchema } from '@valibot/to-json-schema';
import { PackManifestSchema, packFileSchemas } from '../utils/core/knowledge/pack-schema.ts';

/** The JSON Schema of each kind of pack file, for completion in editors: name → text. Written by `npm run packs:schema`. */
export function packJsonSchemas(): ReadonlyMap<string, string> {
  const schemas = { pack: PackManifestSchema, ...packFileSchemas };
  return new Map(
    Object.entries(schemas).map(([name, schema]) => [
      `${name}.schema.json`,
      `${JSON.stringify(toJsonSchema(schema, { errorMode: 'ignore' }), null, 2)}\n`,
    ]),
  );
}

export const packSchemaFolder = path.join(import.meta.dirname, '..', 'public', 'packs', 'schema');

if (process.argv[1] === import.meta.filename) {
  for (const [name, text] of packJsonSchemas()) await writeFile(path.join(packSchemaFolder, name), text);
}
