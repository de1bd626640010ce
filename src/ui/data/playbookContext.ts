import { createContext, useContext } from "react";

/** Whose words and numbers hold below: the id of a playbook that is ready, empty for ours. */
export const PlaybookContext = createContext("");

export const usePlaybookId = () => useContext(PlaybookContext);
