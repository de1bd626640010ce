import { bringOwnPages } from "../../i18n/messages";
import { ownPages } from "../../i18n/ownPages";

/** Imported for this alone by each full page of ours: its texts are known from the start. */
bringOwnPages(ownPages);
