export {
  type ContractProblem,
  type ContractReading,
  type ContractSection,
  maxContractSize,
} from './contract-reading.ts';
export { parseContract } from './parse-contract.ts';
