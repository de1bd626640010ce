/** What the page gets. */
import { anonymise } from "./anonymise";

Object.assign(globalThis, { ssmAnonymise: anonymise });
