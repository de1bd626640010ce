/** The deal that the preview shows. */
export const key = "salesforce:acme:opportunity:006Dn000009xyzAIAQ";

/** A day before today, in local time. */
export const daysAgo = (days: number, now = new Date()) => {
  const day = new Date(now.getFullYear(), now.getMonth(), now.getDate() - days);
  return `${day.getFullYear()}-${String(day.getMonth() + 1).padStart(2, "0")}-${String(day.getDate()).padStart(2, "0")}`;
};
