/**
 * Why a file can't be read, each with what the person needs to find the place. `row` counts from 1. Nothing of such a
 * file is taken.
 */
export type Fault =
  | { kind: "empty" | "notText" | "archive" | "spreadsheet" | "picture" | "pdf" | "webPage" | "playbook" }
  | { kind: "sealed" | "truncated" | "notOurs" | "otherProgram" | "nothingInIt" }
  | {
      kind: "sealedTwice" | "sealKdf" | "sealSalt" | "sealCipher" | "sealIv" | "sealData" | "wrongPassphrase";
    }
  | { kind: "sealVersion" | "sealNewer"; version: string }
  | { kind: "sealWeak"; iterations: string; least: number }
  | { kind: "sealSlow"; iterations: string; most: number }
  | { kind: "tooLarge"; limit: number }
  | { kind: "notJson"; position: number }
  | { kind: "notAnObject"; found: string }
  | { kind: "noVersion" | "versionUnknown" | "newerVersion"; version: string }
  | { kind: "noSchema" | "newerSchema"; schema: string }
  | { kind: "badTime"; found: string }
  | { kind: "badHolds"; found: string }
  | { kind: "noSender" | "forTheBook" | "notForTheBook" }
  | { kind: "noCounts" | "noChecksum" | "checksumForm" | "checksumWrong" | "noTables" }
  | { kind: "unknownTable"; table: string }
  | { kind: "tableNotAList"; table: string }
  | { kind: "countWrong"; table: string; expected: number; found: number }
  | { kind: "tooManyRows"; table: string; count: number; limit: number }
  | { kind: "rowNotAnObject"; table: string; row: number }
  | { kind: "keyMissing"; table: string; row: number; field: string }
  | { kind: "keyTwice"; table: string; row: number; key: string }
  | { kind: "rowInvalid"; table: string; row: number; field: string }
  | { kind: "forbiddenName"; table: string; row: number; name: string }
  | { kind: "tooDeep"; table: string; row: number }
  | { kind: "textTooLong"; table: string; row: number }
  | { kind: "changeId"; row: number; id: string }
  | { kind: "changeAhead"; row: number; at: number }
  | { kind: "changeTable"; row: number; table: string }
  | { kind: "changeKey"; row: number; table: string }
  | { kind: "changeField"; row: number; field: string }
  | { kind: "changeDevice"; row: number; id: string }
  | { kind: "deviceRow" | "mergeRow"; row: number };
