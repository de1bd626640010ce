import { DrawnLine } from "../drawing/DrawnLine";
import type { LineKind } from "../model/peopleMap";

const samples: Record<LineKind, { d: string; mark: string }> = {
  reports: { d: "M4 3V10H52V17", mark: "" },
  influence: { d: "M2 12Q28 2 46 10", mark: "M54 12L45 13L48 5Z" },
  conflict: { d: "M2 10H54", mark: "M23 5L33 15M33 5L23 15" },
  holds: { d: "M2 12Q28 2 50 10", mark: "M46 10a4 4 0 1 0 8 0a4 4 0 1 0-8 0Z" },
};

/** One kind of line as it stands in the map, for legends and lists. */
export function LineSample({ kind }: { kind: LineKind }) {
  return (
    <svg viewBox="0 0 56 20" width="56" height="20" aria-hidden="true">
      <DrawnLine kind={kind} shape={samples[kind]} />
    </svg>
  );
}
