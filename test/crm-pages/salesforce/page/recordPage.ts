import { display, isOnLayout, recordName } from "../org/display";
import { type Field, fieldOf, fieldsOf, type RecordObject } from "../org/fields";
import { layouts } from "../org/layouts";
import type { DemoRecord } from "../org/records";
import { Arrivals } from "./arrivals";
import { type ContactRoleRow, contactRoleRows } from "./contactRoleRows";
import { type FieldItem, fieldItem } from "./fieldItem";
import { pathSteps } from "./pathSteps";
import { language, options, say, viewer } from "./session";
import { onChange, recordOf } from "./store";

/** Drawn by the option `opaque`; the amount stands in the highlights too, the stage nowhere else. */
const opaqueFields = new Set(["Amount", "StageName"]);

/** The state behind one record page in the DOM, shown or hidden. Its components render what it says. */
export class RecordPage {
  readonly record: DemoRecord;
  readonly object: RecordObject;
  private readonly arrivals: Arrivals;
  private readonly listeners = new Set<() => void>();
  private readonly stopListening: () => void;
  /** Counts up to have nodes replaced rather than patched. */
  private readonly generations = new Map<string, number>();
  private readonly collapsed = new Set<string>();
  /** How many small re-renderings there were. */
  ticks = 0;
  private lookedAt: string | undefined;
  contactRolesState: "waiting" | "loading" | "loaded" = "waiting";
  private contactRolesTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    readonly id: string,
    record: DemoRecord,
  ) {
    this.record = record;
    this.object = record.object;
    this.arrivals = new Arrivals(
      fieldsOf[this.object].map((field) => field.apiName),
      () => this.notify(),
    );
    this.stopListening = onChange(() => this.notify());
  }

  private get current(): DemoRecord {
    return recordOf(this.record.id) ?? this.record;
  }

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  notify(): void {
    for (const listener of [...this.listeners]) listener();
  }

  get name(): string {
    return recordName(viewer, this.current);
  }

  get objectLabel(): string {
    return say(this.object);
  }

  field(apiName: string, { isCompact = false } = {}): FieldItem {
    const field = fieldOf(this.object, apiName);
    return fieldItem(this.current, field, display(viewer, this.current, apiName), {
      arrival: this.arrivals.of(apiName),
      generation: this.generations.get(apiName) ?? 0,
      isOpaque: !isCompact && options.opaque !== "none" && opaqueFields.has(apiName),
    });
  }

  private isPresent(apiName: string): boolean {
    return isOnLayout(viewer, apiName) && this.arrivals.of(apiName) !== "absent";
  }

  get sections() {
    return layouts[this.object].sections.map((section) => {
      const columns = section.columns.map((names) =>
        names
          .filter((name) => isOnLayout(viewer, name))
          .map((name) => (this.isPresent(name) ? this.field(name) : null)),
      );
      const length = Math.max(...columns.map((column) => column.length));
      const rows = Array.from({ length }, (_, at) => ({
        key: `row-${at}`,
        items: columns.map((column) => column[at]).filter((item): item is FieldItem => Boolean(item)),
      }));
      return {
        key: section.title,
        title: say(section.title),
        isOpen: !this.collapsed.has(section.title),
        rows: rows.filter((row) => row.items.length > 0),
        columns: columns.map((column, at) => ({
          key: `column-${at}`,
          items: column.filter((item) => item !== null),
        })),
      };
    });
  }

  get highlights(): FieldItem[] {
    return layouts[this.object].highlights
      .filter((name) => this.isPresent(name))
      .map((name) => this.field(name, { isCompact: true }));
  }

  get fieldNames(): string[] {
    return fieldsOf[this.object]
      .map((field: Field) => field.apiName)
      .filter((name) => isOnLayout(viewer, name));
  }

  get path() {
    return pathSteps(String(this.current.values.StageName ?? ""), language, viewer.translated, this.lookedAt);
  }

  get contactRoles(): ContactRoleRow[] {
    return contactRoleRows(this.record.id);
  }

  /** Looks at a step of the path, which changes nothing about the deal. */
  lookAtStage(value: string): void {
    this.lookedAt = value;
    this.notify();
  }

  toggleSection(key: string): void {
    if (!this.collapsed.delete(key)) this.collapsed.add(key);
    this.notify();
  }

  release(apiName?: string): void {
    this.arrivals.release(apiName ? [apiName] : fieldsOf[this.object].map((field) => field.apiName));
  }

  /** Replaces the nodes of these fields, or of all. */
  replace(apiNames: readonly string[] = this.fieldNames): void {
    for (const apiName of apiNames) this.generations.set(apiName, (this.generations.get(apiName) ?? 0) + 1);
    this.notify();
  }

  loadContactRoles(): void {
    if (this.contactRolesState !== "waiting") return;
    this.contactRolesState = "loading";
    this.contactRolesTimer = setTimeout(() => {
      this.contactRolesState = "loaded";
      this.notify();
    }, options.late);
    this.notify();
  }

  dispose(): void {
    this.arrivals.stop();
    clearTimeout(this.contactRolesTimer);
    this.stopListening();
    this.listeners.clear();
  }
}
