import { type Code, codeNames, codes } from '../codes/registry.ts';
import { renderRegistryText } from './escape.ts';
import { undecidableNote } from './render-explanation.ts';
import { ruleUrl } from './rule-link.ts';

/** The rule reference, docs/rules.md: a section a code, generated from the registry. */
export function renderRules(): string {
  const families = [...new Set(codeNames.map(familyOf))];
  return [
    '# Rules\n',
    '<!-- Generated from the registry of codes; `npm run build` writes it. -->\n',
    'Every finding carries one of these codes. `ai-gate explain CODE` prints its section.\n',
    ...families.map(
      (family) =>
        `- ${family}: ${codeNames
          .filter((code) => familyOf(code) === family)
          .map(renderLink)
          .join(', ')}`,
    ),
    '',
    ...families.flatMap((family) => [
      `## ${family}\n`,
      ...codeNames.filter((code) => familyOf(code) === family).map(renderSection),
    ]),
  ]
    .join('\n')
    .trimEnd()
    .concat('\n');
}

function familyOf(code: Code): string {
  return code.slice(0, code.indexOf('/'));
}

function renderLink(code: Code): string {
  return `[${code.slice(code.indexOf('/') + 1)}](#${ruleUrl(code).split('#')[1]})`;
}

function renderSection(code: Code): string {
  const { title, explanation, fix, level, undecidable } = codes[code];
  return [
    `### ${code}\n`,
    `**${renderRegistryText(title)}** (${level})\n`,
    `${renderRegistryText(explanation)}\n`,
    ...(undecidable ? [`${undecidableNote}\n`] : []),
    `Fix: ${renderRegistryText(fix)}\n`,
  ].join('\n');
}
