import { create } from "zustand";

export interface Toast {
  id: number;
  text: string;
  tone: "plain" | "problem";
  action?: { label: string; run: () => void };
}

interface ToastStore {
  toasts: Toast[];
  show: (toast: Omit<Toast, "id">) => void;
  dismiss: (id: number) => void;
}

let lastId = 0;

/** The newest replaces the one before it: a rep who taps five levels in a row reads one line, not five. */
export const useToasts = create<ToastStore>((set) => ({
  toasts: [],
  show: (toast) => {
    lastId += 1;
    const next = { ...toast, id: lastId };
    set(({ toasts }) => ({
      toasts: [...toasts.filter((old) => old.tone === "problem" && toast.tone === "plain"), next],
    }));
  },
  dismiss: (id) => set(({ toasts }) => ({ toasts: toasts.filter((toast) => toast.id !== id) })),
}));
