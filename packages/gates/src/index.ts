export type { Change, ChangeList, EntryKind, EntryVersion } from './change/change-list.ts';
export type {
  ContractEntry,
  Extraction,
  RuntimeField,
  Tombstone,
  Unresolved,
} from './drift/drift-facts.ts';
