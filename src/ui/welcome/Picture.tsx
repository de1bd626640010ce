import * as s from "./Picture.module.css";

/** A CRM page with contacts, their chips, and the sidebar beside it. Says nothing that the words don't. */
export function Picture() {
  const lines = [0, 1, 2, 3];
  return (
    <svg viewBox="0 0 360 220" className={s.picture} aria-hidden="true">
      <rect x="1" y="1" width="358" height="218" rx="10" className={s.window} />
      <path d="M1 26h358" className={s.line} />
      <circle cx="16" cy="14" r="4" className={s.bar} />
      <circle cx="30" cy="14" r="4" className={s.bar} />
      <rect x="18" y="42" width="120" height="10" rx="3" className={s.strong} />
      <rect x="18" y="60" width="190" height="6" rx="3" className={s.bar} />
      {lines.map((at) => (
        <g key={at} transform={`translate(18 ${88 + at * 30})`}>
          <rect width="196" height="22" rx="4" className={s.row} />
          <rect x="8" y="8" width={[70, 54, 82, 60][at]} height="6" rx="3" className={s.bar} />
          <g transform={`translate(${[84, 68, 96, 74][at]} 4)`}>
            <rect width="34" height="14" rx="7" className={s.chip} />
            {at === 0 && (
              <path
                d="m9 2.6 1.3 3 3.2.3-2.4 2.1.7 3.2L9 9.5l-2.8 1.7.7-3.2L4.5 5.9l3.2-.3Z"
                className={s.leader}
              />
            )}
            {at === 2 && <path d="M17 2.5 21.5 7 17 11.5 12.5 7Z" className={s.sponsor} />}
          </g>
        </g>
      ))}
      <path d="M232 26h127v183a10 10 0 0 1-10 10H232Z" className={s.sidebar} />
      <path d="M232 26v193" className={s.line} />
      <rect x="244" y="38" width="70" height="8" rx="3" className={s.strong} />
      <path d="M248 66h98" className={s.rail} />
      <path d="M248 66h34" className={s.done} />
      {[0, 1, 2, 3, 4, 5, 6].map((at) => (
        <circle key={at} cx={248 + at * 16.3} cy="66" r="4.5" className={at < 3 ? s.held : s.open} />
      ))}
      <rect x="244" y="84" width="103" height="42" rx="6" className={s.card} />
      <rect x="252" y="93" width="60" height="6" rx="3" className={s.strong} />
      <rect x="252" y="105" width="84" height="5" rx="2.5" className={s.bar} />
      <rect x="252" y="114" width="48" height="5" rx="2.5" className={s.bar} />
      {lines.map((at) => (
        <g key={at} transform={`translate(244 ${140 + at * 17})`}>
          <circle cx="5" cy="4" r="4.5" className={at < 2 ? s.held : s.open} />
          <rect x="16" y="1" width={[80, 66, 74, 52][at]} height="6" rx="3" className={s.bar} />
        </g>
      ))}
    </svg>
  );
}
