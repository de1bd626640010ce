/**
 * What must never happen, noted from the browser's own reports for every page, frame and worker: a violation of any
 * content security policy, a request of the extension's to anything but itself, an error thrown by its code.
 */
import { once } from "node:events";
import type { CdpEvent, CdpPipe } from "./cdp-pipe.ts";

export type Problem = { kind: "securitypolicyviolation" | "request" | "error"; where: string; what: string };

type Target = { targetId: string; type: string; url: string };
type CallFrames = { callFrames: { url: string }[]; parent?: CallFrames };
type RequestSent = {
  documentURL: string;
  request: { url: string };
  initiator: { url?: string; stack?: CallFrames };
  type?: string;
};
type ExceptionThrown = {
  exceptionDetails: {
    text: string;
    url?: string;
    stackTrace?: CallFrames;
    exception?: { description?: string; value?: unknown };
  };
};
type PolicyIssue = {
  issue: {
    code: string;
    details: {
      contentSecurityPolicyIssueDetails?: {
        violatedDirective: string;
        blockedURL?: string;
        isReportOnly: boolean;
        contentSecurityPolicyViolationType: string;
        sourceCodeLocation?: { url: string; lineNumber: number };
      };
    };
  };
};

/** Pages of the extension appear under its id, or under a fresh one for each session (`use_dynamic_url`). */
const isOurs = (url: string | undefined) => url?.startsWith("chrome-extension://") ?? false;
const isLocal = (url: string) => /^(chrome-extension|data|blob|about|chrome):/.test(url);

function urlsOf(stack: CallFrames | undefined): string[] {
  return stack ? [...stack.callFrames.map((frame) => frame.url), ...urlsOf(stack.parent)] : [];
}

function problemIn({ method, params }: CdpEvent, where: string): Problem | undefined {
  if (method === "Audits.issueAdded") {
    const violation = (params as PolicyIssue).issue.details.contentSecurityPolicyIssueDetails;
    if (!violation || violation.isReportOnly) return undefined;
    const {
      violatedDirective,
      contentSecurityPolicyViolationType: type,
      blockedURL,
      sourceCodeLocation: at,
    } = violation;
    const what = `${violatedDirective} (${type}) ${blockedURL ?? ""} at ${at?.url ?? "?"}:${at?.lineNumber ?? "?"}`;
    return { kind: "securitypolicyviolation", where, what };
  }
  if (method === "Network.requestWillBeSent") {
    const { request, documentURL, initiator, type } = params as RequestSent;
    const isNavigation = type === "Document" && documentURL === request.url;
    const isFromUs = isOurs(documentURL) || isOurs(initiator.url) || urlsOf(initiator.stack).some(isOurs);
    if (isLocal(request.url) || isNavigation || !isFromUs) return undefined;
    return { kind: "request", where: documentURL || where, what: request.url };
  }
  if (method === "Runtime.exceptionThrown") {
    const { text, url, stackTrace, exception } = (params as ExceptionThrown).exceptionDetails;
    if (!isOurs(where) && !isOurs(url) && !urlsOf(stackTrace).some(isOurs)) return undefined;
    return { kind: "error", where, what: `${text} ${exception?.description ?? exception?.value ?? ""}` };
  }
  return undefined;
}

export type ExtensionWatch = {
  problems(): Problem[];
  clear(): void;
  /** Waits until every target has sent what it had to report: an answer comes after the reports before it. */
  settle(): Promise<void>;
};

export async function watchExtension(cdp: CdpPipe): Promise<ExtensionWatch> {
  let problems: Problem[] = [];
  const targets = new Map<string, Target>();
  const sessions = new Map<string, string>();

  // Each new target waits until its reports are switched on, so that not even its first line goes unseen.
  const attach = { autoAttach: true, waitForDebuggerOnStart: true, flatten: true };
  const follow = (session: string) =>
    Promise.allSettled([
      cdp.send("Audits.enable", {}, session),
      cdp.send("Network.enable", {}, session),
      cdp.send("Runtime.enable", {}, session),
      cdp.send("Target.setAutoAttach", attach, session),
      cdp.send("Runtime.runIfWaitingForDebugger", {}, session),
    ]);

  cdp.onEvent((event) => {
    if (event.method === "Target.attachedToTarget") {
      const { sessionId, targetInfo } = event.params as { sessionId: string; targetInfo: Target };
      sessions.set(sessionId, targetInfo.targetId);
      targets.set(targetInfo.targetId, targetInfo);
      void follow(sessionId);
    }
    if (event.method === "Target.detachedFromTarget") sessions.delete(String(event.params.sessionId));
    if (event.method === "Target.targetInfoChanged") {
      const { targetInfo } = event.params as { targetInfo: Target };
      targets.set(targetInfo.targetId, targetInfo);
    }
    const target = targets.get(sessions.get(event.sessionId ?? "") ?? "");
    const problem = target && problemIn(event, target.url);
    if (problem) problems.push(problem);
  });
  await cdp.send("Target.setDiscoverTargets", { discover: true });
  await cdp.send("Target.setAutoAttach", attach);
  return {
    problems: () => problems,
    clear: () => {
      problems = [];
    },
    settle: async () => {
      const ask = (session: string) => cdp.send("Runtime.evaluate", { expression: "0" }, session);
      const answered = Promise.allSettled([...sessions.keys()].map(ask));
      // A stopped worker keeps its target, but doesn't answer.
      const patience = once(AbortSignal.timeout(1_000), "abort");
      await Promise.race([answered, patience]);
    },
  };
}
