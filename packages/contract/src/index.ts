export {
  type ContractProblem,
  type ContractReading,
  type ContractSection,
  maxContractSize,
} from './contract-reading.ts';
export { type NewContract, renderNewContract } from './new-contract.ts';
export { parseContract } from './parse-contract.ts';
export { type ContractUpdate, type UpdateOptions, updateContract } from './update-contract.ts';
