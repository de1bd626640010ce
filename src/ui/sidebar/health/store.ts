import { create } from "zustand";
import type { FieldName, Reading } from "../../../crm/reading";

/** When each field of the record shown was first seen with the text that it has now. */
export type SeenAt = Partial<Record<FieldName, { text: string; at: number }>>;

interface HealthStore {
  isOpen: boolean;
  /** Of this record. */
  key: string;
  seenAt: SeenAt;
  /** The field that is being pointed at: one at a time. */
  repaired: FieldName | null;
  open: () => void;
  /** Opens with this field to be pointed at; null: none any more. */
  pointAt: (field: FieldName | null) => void;
  close: () => void;
  /** Notes when a reading's texts were seen. */
  note: (reading: Reading, now: number) => void;
}

/** Whether the view of what was read is open, and since when the page says what it says. */
export const useHealth = create<HealthStore>((set) => ({
  isOpen: false,
  key: "",
  seenAt: {},
  repaired: null,
  pointAt: (repaired) => set({ isOpen: true, repaired }),
  open: () => set({ isOpen: true }),
  close: () => set({ isOpen: false, repaired: null }),
  note: ({ identity: { key }, fields }, now) =>
    set((before) => {
      const seenAt: SeenAt = before.key === key ? { ...before.seenAt } : {};
      for (const [name, field] of Object.entries(fields)) {
        // Object.entries forgets the key type; the reading's schema has checked the names.
        const fieldName = name as FieldName;
        if (field?.state === "read" && seenAt[fieldName]?.text !== field.text)
          seenAt[fieldName] = { text: field.text, at: now };
      }
      return { key, seenAt };
    }),
}));
