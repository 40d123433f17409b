export type { BlobContent, BlobName } from './blob-reader.ts';
export { findObjectStore } from './discovery.ts';
export { type FetchRequest, fetchRepository } from './fetched-repository.ts';
export type { HistoryCommit } from './history.ts';
export { readIdentity } from './identity.ts';
export {
  type BranchFile,
  type BranchWrite,
  type LocalLedgerBranch,
  openLedgerBranch,
} from './ledger-branch.ts';
export { openRepository, type Repository } from './repository.ts';
export type { ResolvedCommit } from './revision.ts';
export {
  createScratchRepository,
  type ScratchCommit,
  type ScratchFile,
  type ScratchRepository,
} from './scratch-repository.ts';
export type { DirectoryEntry, TreeEntry } from './tree-reader.ts';
export { countUncommitted, findWorkTree, isBlob } from './work-tree.ts';
