// The numbers that stand for the words of a verdict, so that a million verdicts are columns of numbers.
import {
  type IssueCode,
  issueCodes,
  type PhoneType,
  phoneTypes,
  type RepairCode,
  repairCodes,
} from '../contact-types.ts'

const places = <Code extends string>(codes: readonly Code[]): ReadonlyMap<Code, number> =>
  new Map(codes.map((code, index) => [code, index]))
const typePlaces = places(phoneTypes)
const issuePlaces = places(issueCodes)
const repairPlaces = places(repairCodes)

/** Place in `phoneTypes` plus one; 0 for none. */
export const typeNumber = (type: PhoneType | null): number =>
  type ? (typePlaces.get(type) ?? -1) + 1 : 0
/** Place in `issueCodes` plus one; 0 for none. */
export const issueNumber = (code: IssueCode | null): number =>
  code ? (issuePlaces.get(code) ?? -1) + 1 : 0
/** Place in `repairCodes` plus one; 0 for none. */
export const repairNumber = (code: RepairCode | null): number =>
  code ? (repairPlaces.get(code) ?? -1) + 1 : 0
/** One bit for each of `repairCodes`. */
export const repairBit = (code: RepairCode): number => 1 << (repairPlaces.get(code) ?? 31)
