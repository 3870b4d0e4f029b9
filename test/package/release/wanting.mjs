// What a publish needs besides checks that pass, and what of it is missing.

/** @returns a sentence for each thing that is missing; none where nothing is */
export function wanting({ version, repository }, changelog) {
  const missing = [];
  if (repository === undefined) missing.push('package.json names no repository, and publishing with provenance needs one');
  if (!changelog.includes(`\n## [${version}] - `)) missing.push(`CHANGELOG.md has no entry for ${version}`);
  return missing;
}
