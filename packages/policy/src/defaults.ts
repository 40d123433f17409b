import type { Policy } from './policy.ts';

const codeExtensions = [
  'ts,tsx,mts,cts,js,jsx,mjs,cjs,vue,svelte,astro',
  'py,pyi,go,rs,java,kt,kts,scala,groovy,rb,php,cs,fs,vb,swift,m,mm,c,h,cc,cpp,hpp,dart,ex,exs,erl,hs,lua,pl,r,clj',
  'sql,sh,bash,zsh,fish,ps1,bat,cmd',
].join(',');

const manifests = [
  'package.json,package-lock.json,npm-shrinkwrap.json,yarn.lock,pnpm-lock.yaml,bun.lock,bun.lockb,deno.json,deno.lock',
  'go.mod,go.sum,Cargo.toml,Cargo.lock,pyproject.toml,poetry.lock,uv.lock,Pipfile,Pipfile.lock,requirements.txt,setup.cfg',
  'Gemfile,Gemfile.lock,composer.json,composer.lock,pom.xml,gradle.properties,libs.versions.toml,mix.lock',
].join(',');

const infrastructure = [
  '**/{Dockerfile,Containerfile,Makefile,Procfile,Jenkinsfile}',
  '**/*.{dockerfile,tf,tfvars,hcl,bicep,gradle,csproj,mk}',
  '**/{docker-compose,compose}*.{yml,yaml}',
  '**/{k8s,kubernetes,helm,charts,terraform}/**',
];

/**
 * The policy of a repository that has none (formats, policy). `runtime` is broad on purpose: the
 * usual source folders, code by extension anywhere, manifests, lock files and infrastructure.
 */
export const defaultPolicy: Policy = {
  version: 1,
  targets: ['main', 'release/*'],
  paths: {
    runtime: [
      'src/**',
      'app/**',
      'lib/**',
      'packages/**',
      `**/*.{${codeExtensions}}`,
      `**/{${manifests}}`,
      // Text by name, code by what it does.
      '**/{requirements,constraints}*.txt',
      '**/CMakeLists.txt',
      ...infrastructure,
    ],
    schemas: [
      'schemas/**',
      '**/schema.json',
      '**/*.prisma',
      '**/*.graphql',
      '**/migrations/**',
      '**/openapi.{json,yaml,yml}',
    ],
    backfill: ['scripts/**/backfill*', '**/backfill/**'],
    docs: ['**/*.md', '**/*.mdx', '**/*.txt', 'docs/**', '.docs/**'],
    protected: ['.github/**', '**/action.{yml,yaml}', '{,docs/}CODEOWNERS'],
  },
  exempt: { labels: ['hotfix'], minRole: 'maintain' },
  provenance: {
    trace: '.ai-stack-trace',
    base: 'merge-base',
    docs: 'scoped',
    required: [
      'contract/APPROVED',
      'contract/approval.md',
      'codex/audit/',
      'claude/review/',
      'gemini/audit/',
      'final/status.json',
    ],
    approval: { authority: 'none', minRole: 'write' },
  },
  drift: {
    contract: '.docs/reports/field-to-api-map.md',
    types: ['string'],
    baseline: 'none',
    sources: [],
    mapping: ['src/mappers/**', 'scripts/**/backfill*'],
  },
  promotion: {
    flow: [{ from: 'autoTest/*', to: 'main' }],
    requiredChecks: [],
    skippedOk: [],
    requireProtection: false,
    merge: { mode: 'check', method: 'squash' },
  },
  override: {
    label: 'override:ai-gated',
    minRole: 'maintain',
    signature: 'comment',
    expiresInHours: 7 * 24,
    ledgerBranch: 'ai-gate/ledger',
    artifactRetentionDays: 90,
  },
  enforcement: {
    provenance: { level: 'blocking' },
    drift: { level: 'blocking' },
    promotion: { level: 'blocking' },
  },
};
