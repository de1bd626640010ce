import { useDatabase } from "./database";

/** Whether this page shows a team book, not the rep's own data. */
export const useIsTeamBook = () => useDatabase((store) => store.only !== null);

/** As `useCanWrite`, for what is noted in a review and for how a table is shown: a team book allows that. */
export const useCanReview = () => useDatabase((store) => store.standing === "writable");
