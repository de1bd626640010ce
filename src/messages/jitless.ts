import * as z from "zod/mini";

/** Imported first by every entry: without it zod probes for `eval`, which our content security policy reports. */
z.config({ jitless: true });
