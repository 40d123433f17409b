import type { Role } from '@ai-gate/policy';
import type { PathClassifier } from '@ai-gate/policy/categories';
import type { ChangeList, EntryKind } from '../change/change-list.ts';
import type { NameCollision } from '../change/change-rules.ts';
import type { Actor, JudgedSubject } from '../subject/judged-subject.ts';
import type { ContractReading } from './approval-contract.ts';
import type { ApprovedReading } from './approved-line.ts';
import type { Substance } from './artifact-substance.ts';
import type { StatusReading } from './status-file.ts';

/** Everything the provenance gate knows when it decides. */
export interface ProvenanceFacts {
  readonly subject: JudgedSubject;
  /** The difference of the trees at the merge base and the head. */
  readonly changes: ChangeList;
  readonly collisions: readonly NameCollision[];
  readonly paths: PathClassifier;
  /** What the trace of the decided task holds; null where no task could be decided. */
  readonly trace: TraceFacts | null;
  readonly tasks: TaskFacts;
  /** Changed mapping and backfill files, and whether each names the contract. */
  readonly references: readonly ContractReference[];
}

/** What decides the task (gates, provenance). */
export interface TaskFacts {
  /** The name given by hand (--task), if any. */
  readonly requested: string | null;
  /** The branch, by short name, where it is known. */
  readonly branch: string | null;
  /** Names below the trace directory that the change adds to or alters. */
  readonly changed: readonly string[];
  /** Names of the directories below the trace directory at the head. */
  readonly present: readonly string[];
}

export interface TraceFacts {
  readonly task: string;
  /** The task's trace directory as messages name it: in the repository, or the folder handed over. */
  readonly directory: string;
  /** Whether the trace is part of the head commit, or a folder that was handed over. */
  readonly committed: boolean;
  readonly required: readonly RequiredArtifact[];
  readonly approved: ApprovedReading;
  /** This contract/APPROVED is already part of the merge base. */
  readonly approvedAtBase: boolean;
  /** How the approved base relates to the merge base; null while APPROVED names none. */
  readonly approvedBase: ApprovedBaseFacts | null;
  readonly contract: ContractReading;
  readonly status: StatusReading;
  /** How status.json's commitSha relates to the head; null where none is given. */
  readonly statusCommit: StatusCommitFacts | null;
  readonly failedFile: boolean;
  /** What stands behind the approval; null when judged without GitHub facts. */
  readonly authority: AuthorityFacts | null;
}

/** One entry of `provenance.required`. */
export interface RequiredArtifact {
  /** As the policy names it; a trailing `/` asks for a folder with a file in it. */
  readonly name: string;
  /** What lies there: files of the folder, or the file itself; empty when nothing does. */
  readonly files: readonly ArtifactFile[];
}

export interface ArtifactFile {
  readonly path: string;
  readonly kind: EntryKind;
  readonly substance: Substance;
}

export interface ApprovedBaseFacts {
  readonly isAncestorOfMergeBase: boolean;
  /** Paths that differ between the approved base and the merge base; empty unless an ancestor. */
  readonly changedSince: readonly string[];
}

export interface StatusCommitFacts {
  readonly isAncestorOfHead: boolean;
  /** Paths outside the trace directory that differ between that commit and the head. */
  readonly changedAfter: readonly string[];
}

export interface ContractReference {
  readonly path: string;
  readonly namesContract: boolean;
}

/** What GitHub knows about who approved (policy `provenance.approval.authority`). */
export interface AuthorityFacts {
  readonly author: Actor | null;
  readonly reviews: readonly ReviewFact[];
  /** Changed paths outside the trace that CODEOWNERS at the base gives owners, by user id. */
  readonly owned: readonly { readonly path: string; readonly owners: readonly number[] }[];
  /** The commit that brought the approval as it is: APPROVED and the scope beside it. */
  readonly approvalCommit: ApprovalCommitFact | null;
}

/** A reviewer's latest review. */
export interface ReviewFact {
  readonly reviewer: Actor;
  readonly role: Role | null;
  readonly state: 'approved' | 'changes-requested' | 'commented' | 'dismissed';
  /** Whether the reviewed commit already held this APPROVED and approval.md, byte for byte. */
  readonly holdsApproval: boolean;
}

export interface ApprovalCommitFact {
  readonly sha: string;
  /** GitHub verified its signature. */
  readonly verified: boolean;
  readonly signer: Actor | null;
  readonly role: Role | null;
  /** Whether the commit holds this APPROVED and approval.md, byte for byte. */
  readonly holdsApproval: boolean;
}
