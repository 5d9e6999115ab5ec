import path from 'node:path';
import { describePackProblem } from '../utils/core/knowledge/pack-problem.ts';
import { checkWording } from './check-wording.ts';
import { bundledPackIds, bundledPacksFolder, readPackFolder } from './load-packs.ts';

/** `npm run check:packs [folder]`: every problem of the bundled packs, or of the pack in `folder`, a line each. */
const folders = process.argv[2] ? [process.argv[2]] : bundledPackIds.map((id) => path.join(bundledPacksFolder, id));
for (const folder of folders) {
  const pack = await readPackFolder(folder);
  if (pack.ok) {
    const { manifest, terms, entities, facts, narratives, sources } = pack.value;
    console.log(
      `${manifest.id} ${manifest.version}, known until ${manifest.knownUntil}: ${terms.length} terms, ${entities.length} names, ${facts.length} facts, ${narratives.length} narratives, ${sources.length} sources`,
    );
    for (const { entryId, field, message } of checkWording(pack.value)) {
      console.error(`${entryId}.${field}: ${message}.`);
      process.exitCode = 1;
    }
  } else {
    for (const problem of pack.error) console.error(describePackProblem(problem));
    console.error(`${pack.error.length} problems in ${path.basename(folder)}. docs/packs.md explains the format.`);
    process.exitCode = 1;
  }
}
